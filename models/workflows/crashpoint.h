#pragma once

#include "models/workflows/rotationtable.h"

namespace console {

/// In builds with crash points (CMake: CONSOLE_CRASH_POINTS) the process is killed here if the
/// environment variable CONSOLE_CRASH_AT names this state, among others after commas or alone, with
/// ":2" behind it the second time. In all other builds there is nothing.
#ifdef CONSOLE_CRASH_POINTS
void crashPoint(RotationState state);
#else
inline void crashPoint(RotationState) { }
#endif

} // namespace console
