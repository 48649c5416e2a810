#pragma once

#include "models/workflows/loadprogress.h"

#include <QString>

namespace console {

/// "1,200 of 98,412", "112 of 340 lists", "1,200".
[[nodiscard]] QString loadCountText(const LoadProgress &progress);

/// The same with rate and remaining time where they are known: "1,200 of 98,412 · 3,100 a second ·
/// about 28 s left".
[[nodiscard]] QString loadPaceText(const LoadProgress &progress);

/// "rows 301–400 and 701–800 of the integrations", "the connectors of Bobby's and 3 more".
[[nodiscard]] QString gapsText(const QList<LoadGap> &gaps);

} // namespace console
