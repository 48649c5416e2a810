#pragma once

#include "app/services/json/replydecoder.h"
#include "models/domain/platformkind.h"

namespace console {

/// How a platform's error envelope is read.
[[nodiscard]] ErrorBodyReader errorBodyReader(PlatformKind platform);

} // namespace console
