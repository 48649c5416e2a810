#pragma once

#include "models/domain/result.h"
#include "models/domain/secretbuffer.h"

namespace console {

/// The largest envelope that is given to a keychain, in bytes: Windows takes 2,560 at most, and
/// what one system stores another must be able to take over (safety.md §5).
inline constexpr qsizetype longestEnvelope = 2000;

/// Wraps a secret into the one form that keychains hold: printable JSON text with version, length
/// and checksum, because a keychain cuts text at a NUL and may give back a stale or cut value.
/// InvalidRequest if the envelope would be longer than longestEnvelope.
[[nodiscard]] Result<SecretBuffer> sealEnvelope(const SecretBuffer &payload);

/// The secret inside. KeychainRefused if the text is damaged, cut, or of a newer version.
[[nodiscard]] Result<SecretBuffer> openEnvelope(const SecretBuffer &envelope);

} // namespace console
