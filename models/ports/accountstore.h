#pragma once

#include "models/domain/account.h"
#include "models/domain/secretbuffer.h"
#include "models/ports/apicall.h"

#include <QList>
#include <QObject>

#include <optional>

namespace console {

/// The accounts of this profile. Settings go to a file without secrets, keys to the keychain; an
/// account exists only once both are in place.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Account> accounts() const = 0; ///< in the order they were added
    [[nodiscard]] virtual std::optional<Account> find(const AccountId &id) const = 0;

    /// InvalidRequest if validateAccount() finds fault; keychain errors if the key cannot be kept.
    [[nodiscard]] virtual ApiCall<void> add(const Account &account, SecretBuffer key) = 0;

    /// Changes what is stored under account.id. Without a new key the stored one stays, which is
    /// refused (InvalidRequest) if the base URL's origin changes: a key belongs to its origin (N10).
    [[nodiscard]] virtual ApiCall<void> update(const Account &account,
                                               std::optional<SecretBuffer> newKey) = 0;

    /// Removes the key from the keychain first, then the account.
    [[nodiscard]] virtual ApiCall<void> remove(const AccountId &id) = 0;

signals:
    void accountAdded(const console::Account &account);
    void accountChanged(const console::Account &account);
    void accountRemoved(const console::AccountId &id);
};

} // namespace console
