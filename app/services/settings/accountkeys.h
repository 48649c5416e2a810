#pragma once

#include "models/domain/account.h"
#include "models/ports/secretvault.h"

#include <map>
#include <optional>
#include <vector>

namespace console {

/// The accounts' API keys: from the vault when first asked for, from locked memory afterwards.
class AccountKeys : public QObject
{
    Q_OBJECT

public:
    explicit AccountKeys(SecretVault &vault, QObject *parent = nullptr);

    /// Errors are the vault's, and are not remembered. Many callers at once share one read.
    [[nodiscard]] ApiCall<SecretBuffer> key(const AccountId &id);

    /// The stored key has changed or is gone: whoever is still waiting gets the new one.
    void forget(const AccountId &id);

    /// Wipes every key from memory, when the window locks for instance.
    void forgetAll();

private:
    struct Entry
    {
        std::optional<SecretBuffer> key;
        std::vector<ApiPromise<SecretBuffer>> waiting;
        bool outdated = false; ///< forgotten while a read was on its way
    };

    void read(const AccountId &id);
    void answer(const AccountId &id, Result<SecretBuffer> result);

    SecretVault &m_vault;
    std::map<AccountId, Entry> m_entries;
};

} // namespace console
