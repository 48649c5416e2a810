#pragma once

#include "models/ports/journal.h"

namespace console {

/// What a step did or was answered, in the language that is spoken. The journal keeps the console's
/// own words as fixed ones ("409 conflict", "closed by hand"); a platform's own text stays as it
/// is, made harmless.
[[nodiscard]] QString activityDetail(const JournalEntry &entry);

} // namespace console
