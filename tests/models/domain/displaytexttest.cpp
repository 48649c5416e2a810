#include "models/domain/displaytext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct Example {
    QString given;
    QString shown;
};

class DisplayTextOf : public testing::TestWithParam<Example> { };

TEST_P(DisplayTextOf, IsPlainAndHidesNothing)
{
    EXPECT_EQ(displayText(GetParam().given), GetParam().shown);
}

const char16_t loneHigh[] = {u'a', 0xD800, u'b', 0};
const char16_t loneLow[] = {u'a', 0xDC00, 0};

INSTANTIATE_TEST_SUITE_P(
    Examples, DisplayTextOf,
    testing::Values(Example{u"Bobby's Burgers"_s, u"Bobby's Burgers"_s}, Example{{}, {}},
                    Example{u"Müller & Söhne 株式会社"_s, u"Müller & Söhne 株式会社"_s},
                    Example{u"invoice\u202Efdp.exe"_s, u"invoice⟦U+202E⟧fdp.exe"_s},
                    Example{u"a\u2066b\u2069"_s, u"a⟦U+2066⟧b⟦U+2069⟧"_s},
                    Example{u"\u200Eleft\u061C"_s, u"⟦U+200E⟧left⟦U+061C⟧"_s},
                    Example{u"one\ntwo\r\nthree\rfour\u2028five"_s, u"one⏎two⏎three⏎four⏎five"_s},
                    Example{u"a\tb"_s, u"a⇥b"_s},
                    Example{u"zero\u200Bwidth"_s, u"zero⟦U+200B⟧width"_s},
                    Example{u"\uFEFFstart"_s, u"⟦U+FEFF⟧start"_s},
                    Example{u"\u3164"_s, u"⟦U+3164⟧"_s}, Example{QString(QChar(0)), u"⟦U+0000⟧"_s},
                    Example{u"esc\u001B[31m"_s, u"esc⟦U+001B⟧[31m"_s},
                    Example{u"tag\U000E0041"_s, u"tag⟦U+E0041⟧"_s},
                    Example{u"👩\u200D💻 می\u200Cخواهم"_s, u"👩\u200D💻 می\u200Cخواهم"_s},
                    Example{QString::fromUtf16(loneHigh), u"a⟦U+D800⟧b"_s},
                    Example{QString::fromUtf16(loneLow), u"a⟦U+DC00⟧"_s},
                    Example{u"<b>bold</b>"_s, u"<b>bold</b>"_s}));

TEST(DisplayText, LeavesTextOfTheLimitWhole)
{
    const QString text(displayTextLimit, u'x');
    EXPECT_EQ(displayText(text), text);
    const QString accented(displayTextLimit, u'é');
    EXPECT_EQ(displayText(accented), accented);
}

TEST(DisplayText, CutsLongerTextAndSaysSo)
{
    const QString shown = displayText(QString(displayTextLimit + 1, u'x'));
    EXPECT_EQ(shown.size(), displayTextLimit);
    EXPECT_TRUE(shown.endsWith(u"x…"_s));
}

TEST(DisplayText, CutsNoCharacterInHalf)
{
    const QString shown = displayText(u'x' + u"😀"_s.repeated(400));
    EXPECT_LE(shown.size(), displayTextLimit);
    EXPECT_TRUE(shown.endsWith(u"😀…"_s));
    EXPECT_EQ(displayText(u"\u202E"_s.repeated(400)).size() % 8, 1) << "whole markers and the dots";
}

} // namespace
