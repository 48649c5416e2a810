#include "ui/presentation/isolated.h"

#include "tests/support/printing.h"
#include "ui/presentation/icons.h"

#include <QGuiApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window's direction for as long as this lives.
struct Mirror
{
    Mirror() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirror() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

QImage pictureOf(Glyph glyph)
{
    return glyphIcon(glyph).pixmap(24, 24).toImage();
}

/// Where its ink is, on the average, from the left.
double inkCentre(const QImage &picture)
{
    double ink = 0;
    double moment = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ink += picture.pixelColor(x, y).alpha();
            moment += picture.pixelColor(x, y).alpha() * (x + 0.5);
        }
    }
    return moment / ink;
}

const auto hebrew = u"שלום"_s;

} // namespace

TEST(Isolated, LeavesWhatCannotChangePlacesAsItIs)
{
    EXPECT_EQ(isolated(u"mid_81"_s), u"mid_81"_s);
    EXPECT_EQ(isolatedKeys(u"Ctrl+,"_s), u"Ctrl+,"_s);
    EXPECT_EQ(changeText(u"yes"_s, u"no"_s), u"yes → no"_s);
    EXPECT_EQ(dotted({u"Merchant"_s, u"mid_81"_s}), u"Merchant · mid_81"_s);
    EXPECT_EQ(isolated({}), QString());
}

TEST(Isolated, MakesAUnitOfANameOfAnotherDirection)
{
    EXPECT_EQ(isolated(hebrew), QString(u'\x2068' + hebrew + u'\x2069'));
    EXPECT_EQ(dotted({hebrew, u"81"_s}), QString(u"\x200e\x2068"_s + hebrew + u"\x2069 · 81"_s));
    EXPECT_EQ(dotted({hebrew}), hebrew) << "alone it has no neighbours";
}

TEST(Isolated, PointsFromTheOldToTheNewWhereLinesGoLeft)
{
    const Mirror mirror;
    EXPECT_EQ(changeText(u"yes"_s, u"no"_s), u"\x200f\x2068yes\x2069 ← \x2068no\x2069"_s);
    EXPECT_TRUE(changeText(u"yes"_s, u"no"_s).isRightToLeft());
    EXPECT_EQ(dotted({u"a"_s, u"b"_s}), u"\x200f\x2068" "a\x2069 · \x2068" "b\x2069"_s);
}

TEST(Isolated, ReadsASentenceAsTheWindowDoesAndANameAsItIs)
{
    EXPECT_FALSE(readsRightToLeft(QString(u"Preczn: "_s + hebrew)));
    const Mirror mirror;
    EXPECT_TRUE(readsRightToLeft(QString(u"Preczn: "_s + hebrew)));
    EXPECT_FALSE(readsRightToLeft(u"https://example.com/"_s));
}

TEST(Isolated, KeepsKeysAsTheyStandOnAKeyboard)
{
    const Mirror mirror;
    EXPECT_EQ(isolatedKeys(u"Ctrl+,"_s), u"\x2066" "Ctrl+,\x2069"_s);
    EXPECT_FALSE(isolatedKeys(u"Ctrl+,"_s).isRightToLeft());
}

TEST(Icons, TurnOnlyWhatPointsAlongTheLine)
{
    const double back = inkCentre(pictureOf(Glyph::Back));
    const QImage reload = pictureOf(Glyph::Reload);
    const Mirror mirror;
    EXPECT_LT(back, 11.7);
    EXPECT_NEAR(inkCentre(pictureOf(Glyph::Back)), 24 - back, 0.1);
    EXPECT_EQ(pictureOf(Glyph::Reload), reload);
}

} // namespace console::testing
