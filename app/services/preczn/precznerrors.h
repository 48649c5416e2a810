#pragma once

#include "app/services/json/replydecoder.h"

namespace console {

/// Preczn's error envelope (preczn.md §3.3): {"statusCode","error","message"} or
/// {"status","error"}. It is Preczn's only if its number is the reply's status. Texts differ
/// between documents, so they choose nothing but `reason`.
[[nodiscard]] ErrorBody precznErrorBody(const JsonValue &body, int status);

} // namespace console
