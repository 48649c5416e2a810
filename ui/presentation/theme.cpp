#include "ui/presentation/theme.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/consolestyle.h"
#include "ui/presentation/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>

namespace console::Theme {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestTextPoints = 10;
constexpr auto systemDarkProperty = "consoleSystemIsDark";
constexpr auto appliedProperty = "consoleAppliedScheme";
constexpr auto preparedProperty = "consoleIsPrepared";

/// Remembered on the application, because after the first apply() its palette is ours.
bool systemIsDark(QApplication &application)
{
    if (!application.property(systemDarkProperty).isValid())
        application.setProperty(systemDarkProperty, coloursFor(QApplication::palette()).dark);
    return application.property(systemDarkProperty).toBool();
}

const Colours &coloursOf(ColourScheme scheme, bool systemDark)
{
    switch (scheme) {
    case ColourScheme::System:
        return systemDark ? darkColours() : lightColours();
    case ColourScheme::Light:
        return lightColours();
    case ColourScheme::Dark:
        return darkColours();
    case ColourScheme::HighContrast:
        return systemDark ? contrastDarkColours() : contrastLightColours();
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
        palette.setColor(QPalette::Disabled, role, colours.off);
    }
    return palette;
}

void setTextSize()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() <= 0 || font.pointSizeF() >= smallestTextPoints)
        return;
    font.setPointSizeF(smallestTextPoints);
    QApplication::setFont(font);
}

} // namespace

void prepare(QApplication &application)
{
    if (application.property(preparedProperty).toBool())
        return;
    application.setProperty(preparedProperty, true);
    const Colours &colours = coloursOf(ColourScheme::System, systemIsDark(application));
    QApplication::setStyle(new ConsoleStyle); // the application owns it
    QApplication::setPalette(paletteOf(colours));
    setTextSize();
}

void apply(QApplication &application, ColourScheme scheme)
{
    const Colours &colours = coloursOf(scheme, systemIsDark(application));
    application.setProperty(appliedProperty, int(scheme));
    // A whole window is polished afresh: not for nothing.
    const QString sheet = styleSheetFor(colours);
    if (application.styleSheet() == sheet)
        return;
    prepare(application);
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(sheet);
}

void setSystemDark(QApplication &application, bool dark)
{
    application.setProperty(systemDarkProperty, dark);
    apply(application, static_cast<ColourScheme>(application.property(appliedProperty).toInt()));
}

} // namespace console::Theme
