#pragma once

#include "app/services/json/replydecoder.h"

namespace console {

/// ChargebackStop's error body, whose field names no document shows (chargebackstop.md §4.4): code,
/// error, message and detail are looked for at the top level and one below, as text or lists.
[[nodiscard]] ErrorBody chargebackStopErrorBody(const JsonValue &body, int status);

} // namespace console
