#pragma once

#include "models/domain/credentialset.h"

#include <optional>

namespace console {

/// {"mid":"…","secret":"…","existingCredentials":{…}} (seed 3), written by hand into wiped memory.
/// Without `existing` it links, with it it replaces.
[[nodiscard]] SecretBuffer precznPatch(const CredentialSet &next, const CredentialSet *existing);

/// InvalidRequest if such a body would not say what is meant: nothing to set, an empty set of
/// existing credentials, or a field that would read as `existingCredentials`.
[[nodiscard]] std::optional<ApiError> precznPatchFault(const CredentialSet &next,
                                                       const CredentialSet *existing);

} // namespace console
