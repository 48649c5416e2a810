#pragma once

#include "models/domain/secretbuffer.h"

namespace console {

/// What generated secrets consist of: letters and digits, which every form and header takes.
inline constexpr char secretAlphabet[]
    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A secret of `length` characters of that alphabet, each as likely as the others, from the
/// system's random source.
[[nodiscard]] SecretBuffer generateSecret(int length);

} // namespace console
