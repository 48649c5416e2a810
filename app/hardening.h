#pragma once

namespace console {

/// Keeps secrets out of core dumps and away from other processes of the same user, where the
/// system can. In release builds only: debuggers need the opposite.
void hardenProcess();

} // namespace console
