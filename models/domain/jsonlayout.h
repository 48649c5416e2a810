#pragma once

#include "models/domain/secretbuffer.h"

namespace console {

/// Valid JSON on lines of its own, two spaces a level, for an editor. Keys, their order, strings and
/// numbers stay byte for byte; only white space between them changes.
[[nodiscard]] SecretBuffer indentedJson(QByteArrayView json);

} // namespace console
