#pragma once

#include "models/domain/secretbuffer.h"

namespace console {

/// How long guessing would take: an estimate from length, alphabet and repetition, not a promise.
enum class SecretStrength { Weak, Fair, Strong };

[[nodiscard]] SecretStrength strengthOf(const SecretBuffer &secret);

} // namespace console
