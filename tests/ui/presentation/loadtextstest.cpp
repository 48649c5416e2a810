#include "ui/presentation/loadtexts.h"

#include "tests/support/printing.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class LoadTexts : public ::testing::Test {
protected:
    LoadTexts() { QLocale::setDefault(QLocale::c()); }
    ~LoadTexts() override { QLocale::setDefault(QLocale::system()); }

    static LoadGap gapOf(qint64 first, qint64 last)
    {
        LoadGap gap;
        gap.list = u"integrations"_s;
        gap.first = first;
        gap.last = last;
        return gap;
    }
};

TEST_F(LoadTexts, NameCountPaceAndWhatIsLeft)
{
    LoadProgress progress;
    progress.done = 25'000;
    progress.total = 100'000;
    EXPECT_EQ(loadPaceText(progress), u"25000 of 100000"_s);
    progress.elapsed = 5s;
    EXPECT_EQ(loadPaceText(progress), u"25000 of 100000 · 5000 per second · about 15 s left"_s);
    progress.elapsed = 50s;
    EXPECT_EQ(loadPaceText(progress), u"25000 of 100000 · 500 per second · about 3 min left"_s);
}

TEST_F(LoadTexts, CountListsWhereThePlatformCountsNoRows)
{
    LoadProgress progress;
    progress.done = 40;
    progress.stepsDone = 3;
    progress.stepsKnown = 12;
    EXPECT_EQ(loadCountText(progress), u"3 of 12 lists"_s);
}

TEST_F(LoadTexts, SayWhichRowsAreMissing)
{
    EXPECT_EQ(gapsText({gapOf(101, 200)}), u"rows 101–200 of the integrations"_s);
    EXPECT_EQ(gapsText({gapOf(7, 7)}), u"row 7 of the integrations"_s);
    EXPECT_EQ(gapsText({gapOf(0, 0)}), u"part of the integrations"_s);
    EXPECT_EQ(gapsText({gapOf(1, 2), gapOf(5, 5), gapOf(8, 8), gapOf(9, 9)}),
              u"rows 1–2 of the integrations, row 5 of the integrations and 2 more"_s);
}

TEST_F(LoadTexts, NameTheOwnersOfWalkedLists)
{
    LoadGap gap = gapOf(0, 0);
    gap.list = u"connectors"_s;
    gap.owner = u"Acme"_s;
    gap.owners = 1;
    EXPECT_EQ(gapsText({gap}), u"the connectors of Acme"_s);
    gap.owners = 4;
    EXPECT_EQ(gapsText({gap}), u"the connectors of Acme and 3 more"_s);
}

} // namespace
