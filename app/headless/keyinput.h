#pragma once

#include "models/domain/result.h"
#include "models/domain/secretbuffer.h"

namespace console {

/// One line from the standard input, without its end; a terminal does not show it. InvalidRequest
/// if there is none, if it is longer than any key, or if the user stopped (Ctrl+C).
[[nodiscard]] Result<SecretBuffer> readKey(const QString &prompt);

} // namespace console
