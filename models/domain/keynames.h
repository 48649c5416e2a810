#pragma once

#include "models/domain/account.h"

namespace console {

/// Names of keychain entries. Each is unique by itself, because some keychains ignore the service
/// name (safety.md §5). Connectors are named by their id; ids never contain secrets.
[[nodiscard]] QString currentCredentialName(const AccountId &account, const QString &connectorId);
[[nodiscard]] QString previousCredentialName(const AccountId &account, const QString &connectorId);
[[nodiscard]] QString pendingName(const QString &operation);

/// The key with which fingerprints are made, so that they mean nothing on another machine.
[[nodiscard]] QString fingerprintKeyName();

/// Written once at set-up. If it is missing later, the keychain is locked or was replaced.
[[nodiscard]] QString sentinelName();

} // namespace console
