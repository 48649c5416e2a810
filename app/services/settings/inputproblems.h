#pragma once

#include "models/domain/apierror.h"
#include "models/domain/validation.h"

namespace console {

/// InvalidRequest with one field error for each issue. Its messages are stable words such as
/// "label-taken": forms have already said the same in sentences.
[[nodiscard]] ApiError asError(const QList<InputIssue> &issues);

} // namespace console
