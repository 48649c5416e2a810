#pragma once

#include "models/domain/objectdraft.h"
#include "models/workflows/rotationkeychain.h"

namespace console {

/// What of a draft's secrets a rotation could replace later: not what adapters keep among their
/// settings.
[[nodiscard]] CredentialSet credentialsOf(const ObjectDraft &draft);

/// The credentials that a change of a connector carries: in the keychain before one byte is sent,
/// and there until it is known what became of them (safety.md §2, §3 IXOPAY). Without any, every
/// answer comes at once and the keychain is not touched.
class ChangeSecrets : public QObject
{
    Q_OBJECT

public:
    using Answer = RotationKeychain::Answer;

    ChangeSecrets(SecretVault &vault, const ObjectDraft &draft, const QString &operation,
                  QObject *parent = nullptr);

    [[nodiscard]] bool areStaged() const { return m_staged; }
    [[nodiscard]] bool areInMemoryOnly() const;

    /// Written and read back equal, or an error. They may be staged even so.
    void stage(Answer answer);

    /// In force: the connector's current credentials from now on. Nothing stays pending then.
    void promote(const ObjectRef &made, const QDateTime &at, Answer answer);

    /// Never in force.
    void drop(Answer answer);

private:
    [[nodiscard]] bool isOtherVault() const;
    void join(const ConnectorRef &target, const QDateTime &at, const Answer &answer,
              Result<CredentialSet> known);

    SecretVault &m_vault;
    RotationKeychain m_keychain;
    PendingSecrets m_secrets;
    bool m_staged = false;
    VaultHealth m_storedIn = VaultHealth::Ready; ///< or SessionOnly
};

} // namespace console
