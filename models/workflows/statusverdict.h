#pragma once

#include "models/domain/outcome.h"
#include "models/domain/statustransition.h"

namespace console {

/// What a status command's reply alone allows to say. `at` and `attempt` are for the caller.
[[nodiscard]] Outcome statusAfterReply(const Result<Integration> &reply);

/// What may be said once the integration was read back (safety.md §3): a lost reply is Confirmed if
/// the platform now shows the wished status, a success is Unknown if it shows another. A refusal
/// stays a refusal: what stands there then was somebody else's doing.
[[nodiscard]] Outcome statusAfterReadBack(Outcome replied, StatusCommand command,
                                          const Result<Integration> &readBack);

} // namespace console
