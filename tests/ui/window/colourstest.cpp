#include "ui/presentation/colours.h"

#include <QPalette>

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
    EXPECT_GE(contrast(colours.off, colours.surface), visible);
    EXPECT_GE(contrast(colours.text, colours.off), visible) << "else what is off looks on";
    for (const ToneColours &tone : colours.tones) {
        EXPECT_GE(contrast(tone.ink, tone.soft), readable) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(tone.ink, colours.surface), readable) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(colours.text, tone.soft), readable) << tone.soft.name().toStdString();
    }
}

} // namespace

TEST(Colours, AreReadableInHighContrastAndThenSome)
{
    for (const Colours *colours : {&contrastLightColours(), &contrastDarkColours()}) {
        expectReadable(*colours);
        EXPECT_GE(contrast(colours->text, colours->window), 15);
        EXPECT_GE(contrast(colours->muted, colours->surface), 10);
        EXPECT_GE(contrast(colours->borderStrong, colours->surface), 7);
        EXPECT_GE(contrast(colours->border, colours->surface), 4.5);
        for (const ToneColours &tone : colours->tones)
            EXPECT_GE(contrast(tone.line, colours->surface), 7);
    }
}

TEST(Colours, ThatStandOnEachOtherReachTheirRatio)
{
    for (const Colours *colours : {&lightColours(), &darkColours(), &contrastLightColours(),
                                   &contrastDarkColours()}) {
        // The focus ring on everything that takes it, and the inks of tags on a chosen row.
        for (const QColor &under : {colours->surface, colours->window, colours->hover})
            EXPECT_GE(contrast(colours->accentText, under), visible);
        // The ring within a filled button.
        EXPECT_GE(contrast(colours->onAccent, colours->accentHover), visible);
        EXPECT_GE(contrast(colours->onLive, colours->live), visible);
        for (const ToneColours &tone : colours->tones) {
            EXPECT_GE(contrast(tone.ink, colours->window), readable);
            EXPECT_GE(contrast(tone.ink, colours->accentSoft), readable)
                << tone.ink.name().toStdString() << colours->dark;
        }
        EXPECT_GE(contrast(colours->onLive, colours->live), readable);
    }
}

TEST(Colours, TellASchemeByItsPalette)
{
    for (const Colours *colours : {&lightColours(), &darkColours(), &contrastLightColours(),
                                   &contrastDarkColours()}) {
        QPalette palette;
        palette.setColor(QPalette::Window, colours->window);
        EXPECT_EQ(&coloursFor(palette), colours);
    }
}

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
