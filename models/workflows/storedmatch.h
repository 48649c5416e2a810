#pragma once

#include "models/domain/credentialset.h"
#include "models/ports/platform.h"
#include "models/ports/secretvault.h"

namespace console {

/// Names of the fields of `typed` that are, byte for byte, what the keychain keeps for this
/// connector. Tells nothing else of what is kept. SecretMissing if nothing is, else keychain errors.
[[nodiscard]] ApiCall<QStringList> matchingStored(SecretVault &vault, const ConnectorRef &target,
                                                  CredentialSet typed);

} // namespace console
