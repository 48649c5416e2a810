#include "ui/presentation/theme.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QVariant>

namespace console::Theme {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestTextPoints = 10;

/// Remembered on the application, because after the first apply() its palette is ours.
bool systemIsDark(QApplication &application)
{
    constexpr auto property = "consoleSystemIsDark";
    if (!application.property(property).isValid())
        application.setProperty(property, coloursFor(QApplication::palette()).dark);
    return application.property(property).toBool();
}

const Colours &coloursOf(Scheme scheme, bool systemDark)
{
    switch (scheme) {
    case Scheme::System:
        return systemDark ? darkColours() : lightColours();
    case Scheme::Light:
        return lightColours();
    case Scheme::Dark:
        return darkColours();
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.surface, colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.sunken);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ToolTipBase, colours.dark ? colours.sunken : colours.text);
    palette.setColor(QPalette::ToolTipText, colours.dark ? colours.text : colours.surface);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accentText);
    palette.setColor(QPalette::LinkVisited, colours.accentText);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Mid, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.borderStrong);
    }
    return palette;
}

} // namespace

void apply(QApplication &application, Scheme scheme)
{
    const Colours &colours = coloursOf(scheme, systemIsDark(application));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colours));
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestTextPoints)
        font.setPointSizeF(smallestTextPoints);
    QApplication::setFont(font);
    application.setStyleSheet(styleSheetFor(colours));
}

} // namespace console::Theme
