#include "ui/presentation/colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace console {

namespace {

/// One channel as WCAG 2 weighs it.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours{
        .dark = false,
        .stark = false,
        .window = QColor(0xf4f5f8),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xeef0f4),
        .hover = QColor(0xe9ecf2),
        .border = QColor(0xdfe3ea),
        .borderStrong = QColor(0x878f9f),
        .off = QColor(0x878f9f),
        .scroll = QColor(0xc3c9d3),
        .text = QColor(0x1a2130),
        .muted = QColor(0x555e70),
        .accent = QColor(0x2459cf),
        .accentHover = QColor(0x1c4ab3),
        .onAccent = QColor(0xffffff),
        .accentText = QColor(0x1d4fbd),
        .accentSoft = QColor(0xe3ebfc),
        .live = QColor(0xae1f2b),
        .onLive = QColor(0xffffff),
        .tones = {{QColor(0x4a5365), QColor(0xedf0f4), QColor(0xd3d9e2)},
                  {QColor(0x1d4fbd), QColor(0xe8effd), QColor(0xc2d3f7)},
                  {QColor(0x14693c), QColor(0xe4f5ea), QColor(0xb3dcc2)},
                  {QColor(0x5b3fb0), QColor(0xefebfb), QColor(0xd5cbf3)},
                  {QColor(0x7f4c08), QColor(0xfdf1d8), QColor(0xebd196)},
                  {QColor(0xa81f2a), QColor(0xfdeaea), QColor(0xf1bfc1)}},
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .dark = true,
        .stark = false,
        .window = QColor(0x14171d),
        .surface = QColor(0x1b1f27),
        .sunken = QColor(0x21262f),
        .hover = QColor(0x262c37),
        .border = QColor(0x2d333f),
        .borderStrong = QColor(0x707a8b),
        .off = QColor(0x707a8b),
        .scroll = QColor(0x454d5b),
        .text = QColor(0xe7eaf0),
        .muted = QColor(0xa5adbc),
        .accent = QColor(0x3a6be0),
        .accentHover = QColor(0x3363d3),
        .onAccent = QColor(0xffffff),
        .accentText = QColor(0x94b4ff),
        .accentSoft = QColor(0x23314f),
        .live = QColor(0xa3242f),
        .onLive = QColor(0xffffff),
        .tones = {{QColor(0xb7becb), QColor(0x292f3a), QColor(0x3d4553)},
                  {QColor(0x94b4ff), QColor(0x1c2b4b), QColor(0x30487a)},
                  {QColor(0x74d49d), QColor(0x173222), QColor(0x285239)},
                  {QColor(0xc0afff), QColor(0x2b2447), QColor(0x473c73)},
                  {QColor(0xf0c267), QColor(0x362b13), QColor(0x5b4a22)},
                  {QColor(0xffa3a3), QColor(0x3e1d21), QColor(0x68323a)}},
    };
    return colours;
}

const Colours &contrastLightColours()
{
    static const Colours colours{
        .dark = false,
        .stark = true,
        .window = QColor(0xfffffe), // tells this palette from every other
        .surface = Qt::white,
        .sunken = QColor(0xf2f2f2),
        .hover = QColor(0xe6e6e6),
        .border = QColor(0x4d4d4d),
        .borderStrong = QColor(0x3d3d3d),
        .off = QColor(0x6e6e6e),
        .scroll = QColor(0x4d4d4d),
        .text = Qt::black,
        .muted = QColor(0x2b2b2b),
        .accent = QColor(0x0a2f8a),
        .accentHover = QColor(0x061f60),
        .onAccent = Qt::white,
        .accentText = QColor(0x0a2f8a),
        .accentSoft = QColor(0xd6e2ff),
        .live = QColor(0x8a0010),
        .onLive = Qt::white,
        .tones = {{QColor(0x1a1a1a), Qt::white, QColor(0x1a1a1a)},
                  {QColor(0x0a2f8a), Qt::white, QColor(0x0a2f8a)},
                  {QColor(0x00471f), Qt::white, QColor(0x00471f)},
                  {QColor(0x3c1f8f), Qt::white, QColor(0x3c1f8f)},
                  {QColor(0x5c3300), Qt::white, QColor(0x5c3300)},
                  {QColor(0x8a0010), Qt::white, QColor(0x8a0010)}},
    };
    return colours;
}

const Colours &contrastDarkColours()
{
    static const Colours colours{
        .dark = true,
        .stark = true,
        .window = QColor(0x000001),
        .surface = Qt::black,
        .sunken = QColor(0x141414),
        .hover = QColor(0x262626),
        .border = QColor(0xb3b3b3),
        .borderStrong = QColor(0xcccccc),
        .off = QColor(0x8c8c8c),
        .scroll = QColor(0xb3b3b3),
        .text = Qt::white,
        .muted = QColor(0xe0e0e0),
        .accent = QColor(0xffe14d),
        .accentHover = QColor(0xfff0a3),
        .onAccent = Qt::black,
        .accentText = QColor(0xffe14d),
        .accentSoft = QColor(0x3a3300),
        .live = QColor(0xff9a9a),
        .onLive = Qt::black,
        .tones = {{Qt::white, Qt::black, Qt::white},
                  {QColor(0xa8c7ff), Qt::black, QColor(0xa8c7ff)},
                  {QColor(0x86f0b0), Qt::black, QColor(0x86f0b0)},
                  {QColor(0xd2c4ff), Qt::black, QColor(0xd2c4ff)},
                  {QColor(0xffd27a), Qt::black, QColor(0xffd27a)},
                  {QColor(0xffb3b3), Qt::black, QColor(0xffb3b3)}},
    };
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    QColor window = palette.color(QPalette::Active, QPalette::Window);
    // Views that the style sheet made transparent have a window colour of transparent black.
    if (window.alpha() == 0)
        window = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    // A style sheet gives some widgets another window colour; the program's own stays.
    const QRgb own = QGuiApplication::palette().color(QPalette::Active, QPalette::Window).rgb();
    for (const Colours *colours : {&contrastLightColours(), &contrastDarkColours()}) {
        if (window.rgb() == colours->window.rgb() || own == colours->window.rgb())
            return *colours;
    }
    return window.lightness() < 128 ? darkColours() : lightColours();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace console
