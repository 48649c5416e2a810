#include "ui/presentation/icons.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/svgicon.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array glyphNames{
    "accounts"_L1, "merchant"_L1, "connector"_L1, "integration"_L1, "rotation"_L1, "activity"_L1,
    "search"_L1,   "reload"_L1,   "export"_L1,    "add"_L1,         "copy"_L1,     "close"_L1,
    "info"_L1,     "success"_L1,  "warning"_L1,   "error"_L1,       "pending"_L1,  "off"_L1,
    "failed"_L1,   "unknown"_L1,  "live"_L1,      "test"_L1,        "key"_L1,      "menu"_L1,
    "lock"_L1,     "filter"_L1,   "forward"_L1,   "inbox"_L1,       "unplugged"_L1, "edit"_L1,
    "trash"_L1,    "send"_L1,     "sandbox"_L1,   "jump"_L1,        "keyboard"_L1,
    "back"_L1,     "settings"_L1, "help"_L1,      "columns"_L1,     "link"_L1};
static_assert(glyphNames.size() == size_t(Glyph::Link) + 1);

QColor inkColour(Ink ink)
{
    const Colours &colours = coloursFor(QGuiApplication::palette());
    switch (ink) {
    case Ink::Text:
        return colours.text;
    case Ink::Muted:
        return colours.muted;
    case Ink::Accent:
        return colours.accentText;
    case Ink::OnAccent:
        return colours.onAccent;
    case Ink::Neutral:
        return colours.tone(Tone::Neutral).ink;
    case Ink::Info:
        return colours.tone(Tone::Info).ink;
    case Ink::Success:
        return colours.tone(Tone::Success).ink;
    case Ink::Pending:
        return colours.tone(Tone::Pending).ink;
    case Ink::Warning:
        return colours.tone(Tone::Warning).ink;
    case Ink::Danger:
        return colours.tone(Tone::Danger).ink;
    }
    Q_UNREACHABLE();
}

/// Those that say where the line goes on, or that something leaves along it.
Turns turnsOf(Glyph glyph)
{
    constexpr std::array turning{Glyph::Back, Glyph::Forward, Glyph::Jump, Glyph::Send};
    return std::find(turning.begin(), turning.end(), glyph) == turning.end() ? Turns::Never
                                                                             : Turns::WithTheLine;
}

QColor disabledColour()
{
    return coloursFor(QGuiApplication::palette()).off;
}

} // namespace

QIcon glyphIcon(Glyph glyph, Ink ink)
{
    const auto colour = [ink](QIcon::Mode mode) {
        return mode == QIcon::Disabled ? disabledColour() : inkColour(ink);
    };
    return svgIcon(glyphNames[size_t(glyph)], colour, turnsOf(glyph));
}

QIcon platformIcon(PlatformKind platform)
{
    return svgIcon("platform-"_L1 + factsOf(platform).wireName, {});
}

QIcon applicationIcon()
{
    return svgIcon("app"_L1, {});
}

} // namespace console
