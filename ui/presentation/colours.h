#pragma once

#include <QColor>

class QPalette;

namespace console {

/// A meaning that a small area of the window can carry. Never alone: a word and a shape go with it.
enum class Tone { Neutral, Info, Success, Pending, Warning, Danger };

/// The colours of one tone: `ink` is readable on `soft` (4.5:1 or better), `line` frames it.
struct ToneColours
{
    QColor ink;
    QColor soft;
    QColor line;
};

/// Colours by role. Every text colour reaches 4.5:1 on every surface it is used on, in both schemes.
struct Colours
{
    bool dark;
    bool stark; ///< high contrast: what a tint says elsewhere, an outline says as well
    QColor window; ///< behind everything, and the navigation
    QColor surface; ///< cards, tables, fields
    QColor sunken; ///< headers of tables, pressed things
    QColor hover;
    QColor border; ///< soft separators
    QColor borderStrong; ///< the outline of fields and buttons: 3:1
    QColor off; ///< texts of what is disabled: paler than any other, still 3:1
    QColor scroll; ///< the handle of a scroll bar
    QColor text;
    QColor muted; ///< second in rank, still 4.5:1
    QColor accent; ///< the primary action
    QColor accentHover;
    QColor onAccent;
    QColor accentText; ///< links, the chosen page
    QColor accentSoft; ///< selection
    QColor live; ///< the LIVE band
    QColor onLive;
    ToneColours tones[6];

    [[nodiscard]] const ToneColours &tone(Tone which) const { return tones[size_t(which)]; }
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

/// Black and white, with outlines that reach 7:1, for who cannot see soft differences.
[[nodiscard]] const Colours &contrastLightColours();
[[nodiscard]] const Colours &contrastDarkColours();

/// The colours that belong to a palette, by its window colour: widgets pass their own palette().
[[nodiscard]] const Colours &coloursFor(const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace console
