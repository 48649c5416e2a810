#include "ui/presentation/colours.h"

#include <gtest/gtest.h>

namespace console::testing {

namespace {

constexpr double readable = 4.5; // WCAG 2 AA, text
constexpr double visible = 3.0; // WCAG 2 AA, outlines

void expectReadable(const Colours &colours)
{
    for (const QColor &surface : {colours.surface, colours.window, colours.sunken, colours.hover,
                                  colours.accentSoft}) {
        EXPECT_GE(contrast(colours.text, surface), readable) << surface.name().toStdString();
        EXPECT_GE(contrast(colours.muted, surface), readable) << surface.name().toStdString();
        EXPECT_GE(contrast(colours.accentText, surface), readable) << surface.name().toStdString();
    }
    EXPECT_GE(contrast(colours.onAccent, colours.accent), readable);
    EXPECT_GE(contrast(colours.onAccent, colours.accentHover), readable);
    EXPECT_GE(contrast(colours.onLive, colours.live), readable);
    EXPECT_GE(contrast(colours.borderStrong, colours.surface), visible);
    for (const ToneColours &tone : colours.tones) {
        EXPECT_GE(contrast(tone.ink, tone.soft), readable) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(tone.ink, colours.surface), readable) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(colours.text, tone.soft), readable) << tone.soft.name().toStdString();
    }
}

} // namespace

TEST(Colours, AreReadableInLight)
{
    expectReadable(lightColours());
}

TEST(Colours, AreReadableInDark)
{
    expectReadable(darkColours());
}

TEST(Colours, ContrastIsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.01);
}

} // namespace console::testing
