#pragma once

#include "models/ports/secretvault.h"
#include "models/workflows/storedsecrets.h"

#include <QObject>

#include <functional>

namespace console {

/// What was stored in memory, or in the keychain, while the other was in use, is out of reach.
[[nodiscard]] ApiError otherVault();

/// One rotation's dealings with the keychain. Every answer comes from the event loop, and none
/// once this object is gone.
class RotationKeychain : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<void>)>;

    RotationKeychain(SecretVault &vault, const QString &operation, QObject *parent = nullptr);

    void store(const PendingSecrets &pending, Answer answer);

    /// KeychainRefused unless what is pending reads back equal.
    void verify(const PendingSecrets &pending, Answer answer);

    void reload(std::function<void(Result<PendingSecrets>)> answer);
    void loadCurrent(const ConnectorRef &target, std::function<void(Result<CredentialSet>)> answer);
    void loadPrevious(const ConnectorRef &target, std::function<void(Result<CredentialSet>)> answer);

    /// previous = old, then current = new, each read back. Both stay pending whatever happens.
    void promote(const PendingSecrets &pending, const QDateTime &changedAt, Answer answer);

    void remove(Answer answer);
    void removePrevious(const ConnectorRef &target, Answer answer);

private:
    void loadSlot(const QString &key, std::function<void(Result<CredentialSet>)> answer);
    void writeVerified(const QString &key, const CredentialSet &set, const QDateTime &changedAt,
                       Answer answer);
    void verifySlot(const QString &key, std::shared_ptr<const CredentialSet> set, Answer answer);

    SecretVault &m_vault;
    QString m_pendingName;
};

} // namespace console
