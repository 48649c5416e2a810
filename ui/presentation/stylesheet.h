#pragma once

#include <QString>

namespace console {

struct Colours;

/// The only style sheet of the program, for the direction that the program has now. Widgets opt in by dynamic properties: `primary` and
/// `danger` and `quiet` on buttons, `card` on frames, `muted` on labels.
[[nodiscard]] QString styleSheetFor(const Colours &colours);

} // namespace console
