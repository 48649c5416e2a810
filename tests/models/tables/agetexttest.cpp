#include "models/tables/agetext.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

TEST(AgeText, GrowsOldInSteps)
{
    EXPECT_EQ(ageText(moment(), moment(0)), u"now"_s);
    EXPECT_EQ(ageText(moment(), moment(59)), u"now"_s);
    EXPECT_EQ(ageText(moment(), moment(60)), u"1 min ago"_s);
    EXPECT_EQ(ageText(moment(), moment(3599)), u"59 min ago"_s);
    EXPECT_EQ(ageText(moment(), moment(3600)), u"1 h ago"_s);
    EXPECT_EQ(ageText(moment(), moment(86399)), u"23 h ago"_s);
    EXPECT_EQ(ageText(moment(), moment(86400)),
              QLocale().toString(moment().toLocalTime().date(), QLocale::ShortFormat));
}

TEST(AgeText, IsNowForATimeThatHasNotComeAndNothingForNone)
{
    EXPECT_EQ(ageText(moment(100), moment()), u"now"_s);
    EXPECT_EQ(ageText({}, moment()), QString());
}

} // namespace
