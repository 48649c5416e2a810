#include "ui/pages/loadstrip.h"

#include "tests/support/printing.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class LoadStripTest : public ::testing::Test {
protected:
    LoadStripTest()
    {
        reading.account.label = u"Desk"_s;
        reading.progress.state = LoadState::Loading;
        reading.progress.startedAt = QDateTime::fromSecsSinceEpoch(1'000'000);
        reading.progress.done = 10;
        reading.progress.total = 100;
    }

    void show(std::chrono::seconds after)
    {
        reading.progress.elapsed = after;
        strip.showReadings({reading}, reading.progress.startedAt.addSecs(after.count()));
    }

    template <typename Part>
    Part *part(const QString &name)
    {
        return strip.findChild<Part *>(name);
    }

    LoadStrip strip;
    ScopedReading reading;
};

TEST_F(LoadStripTest, SaysNothingWhileAReadingIsShort)
{
    show(1s);
    EXPECT_TRUE(strip.isHidden());
    reading.progress.state = LoadState::Complete;
    show(10s);
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(LoadStripTest, TellsHowItGoesAndOffersToStopWhatTakesLong)
{
    show(3s);
    EXPECT_FALSE(strip.isHidden());
    EXPECT_TRUE(part<QLabel>(u"readingNow"_s)->text().contains(u"10 of 100"_s));
    show(10s);
    auto *stop = part<QPushButton>(u"stopReadingHere"_s);
    EXPECT_FALSE(stop->isHidden());
    EXPECT_EQ(part<QProgressBar>(u"readingBar"_s)->value(), 100);
    QSignalSpy stopped(&strip, &LoadStrip::stopRequested);
    stop->click();
    EXPECT_EQ(stopped.count(), 1);
}

} // namespace
