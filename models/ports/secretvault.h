#pragma once

#include "models/domain/secretbuffer.h"
#include "models/ports/apicall.h"

#include <QObject>
#include <QString>

namespace console {

/// What state the OS keychain is in, as far as can be told (safety.md §5).
enum class VaultHealth {
    Checking, ///< not known yet
    Ready,
    Locked, ///< locked, or replaced by another keychain: the sentinel item is missing
    NoService, ///< no session bus or no keychain service
    Silent, ///< did not answer within the deadline: keychain actions are off
    SessionOnly, ///< the user chose to keep secrets in memory until quit; nothing is written
};

/// Secrets by unique key ("merchant-console/<account>/<purpose>", see keynames.h). Every write and
/// delete is read back before it counts as done. No call takes longer than its deadline (10 s).
///
/// Errors: SecretMissing, KeychainLocked, KeychainAbsent, KeychainSilent, KeychainRefused (did not
/// read back as written), InvalidRequest (over 2,000 bytes with its envelope).
class SecretVault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual VaultHealth health() const = 0;

    /// Looks again: after the user unlocked the keychain, for instance. Ends in healthChanged, or
    /// in silence if nothing changed.
    virtual void checkHealth() = 0;

    /// The same, but only where it is certain that nobody is asked for a password: for looks that
    /// nobody asked for. Where that cannot be told, it does nothing.
    virtual void lookQuietly() = 0;

    /// From now on keep secrets in memory only, until quit. For machines without a keychain.
    virtual void useSessionOnly() = 0;

    [[nodiscard]] virtual ApiCall<SecretBuffer> read(const QString &key) = 0;
    [[nodiscard]] virtual ApiCall<void> write(const QString &key, SecretBuffer secret) = 0;

    /// Removing what is not there succeeds.
    [[nodiscard]] virtual ApiCall<void> remove(const QString &key) = 0;

signals:
    void healthChanged(console::VaultHealth health);
};

} // namespace console
