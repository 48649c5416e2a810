#pragma once

#include "app/services/http/httpexchange.h"

#include <optional>

namespace console {

/// Why a request must not leave this machine (InvalidRequest, NotSent); nothing if it may.
/// Refuses plain http except to loopback (N10), addresses with a user name (they would switch on
/// authentication, N8) and header values that would break out of their line.
[[nodiscard]] std::optional<ApiError> reasonNotToSend(const HttpRequest &request);

} // namespace console
