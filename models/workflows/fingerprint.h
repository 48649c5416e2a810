#pragma once

#include "models/domain/credentialset.h"
#include "models/ports/secretvault.h"

#include <QObject>

#include <functional>
#include <vector>

namespace console {

/// The keyed tag of a credential set: 32 hex digits. Equal sets have equal tags on this machine;
/// without the key, which lives in the keychain, a tag tells nothing of a secret.
[[nodiscard]] QString fingerprintTag(const CredentialSet &set, const SecretBuffer &key);

/// What people are shown of a tag: its first four digits.
[[nodiscard]] QString shownFingerprint(const QString &tag);

/// Keeps the key that fingerprints are made with: from the keychain, or a new random one the first
/// time. One for the whole program, so that two rotations never make two keys.
class FingerprintKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FingerprintKeeper(SecretVault &vault, QObject *parent = nullptr);

    using Use = std::function<void(Result<const SecretBuffer *>)>;

    /// Hands the key to `use` from the event loop, while `context` lives; the pointer is valid
    /// during the call only. Keychain errors if the key can neither be read nor kept.
    void withKey(QObject *context, Use use);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Use use;
    };

    void take(Result<SecretBuffer> key);
    void makeKey();
    void answer(const std::optional<ApiError> &trouble = {});

    SecretVault &m_vault;
    SecretBuffer m_key;
    std::vector<Waiting> m_waiting;
};

} // namespace console
