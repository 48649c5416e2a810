#pragma once

#include "models/workflows/credentialrotation.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace console {

/// What the keychain knows of a connector's credentials, without showing any.
struct StoredCredential
{
    bool present = false;
    QStringList fieldNames;
    QString fingerprint; ///< four hex digits; equal secrets have equal fingerprints on this machine
    QDateTime changedAt; ///< when this console set it, UTC
};

/// A rotation that needs a person: staged but not sent, or not known.
struct OpenRotation
{
    QString operation;
    ConnectorRef target;
    QString accountLabel;
    Environment environment = Environment::Test;
    Outcome outcome;
    bool firstLink = false;
};

/// Owns every rotation, so that none depends on a window; finds the open ones again after a restart.
class RotationDesk : public QObject
{
    Q_OBJECT

public:
    RotationDesk(AccountStore &accounts, PlatformRegistry &platforms, SecretVault &vault,
                 Journal &journal, Clock &clock, QObject *parent = nullptr);
    ~RotationDesk() override;

    /// A new rotation in Draft, owned by the desk. NotPermitted if one for this connector is open
    /// or running, or the account is gone; JournalUnavailable if changes are off.
    [[nodiscard]] Result<CredentialRotation *> begin(const ConnectorRef &target);

    /// The rotation of an open operation, brought back from journal and keychain if need be.
    [[nodiscard]] Result<CredentialRotation *> resume(const QString &operation);

    /// Forgets a draft, or a Staged operation that was never sent: its pending secrets are removed.
    [[nodiscard]] ApiCall<void> discard(const QString &operation);

    [[nodiscard]] QList<OpenRotation> open() const;
    [[nodiscard]] ApiCall<StoredCredential> stored(const ConnectorRef &target);

    /// True while a rotation is under way: quitting now could leave it Unknown or half promoted.
    /// Drafts, settled ones and those that wait after a 429 are at rest.
    [[nodiscard]] bool isBusy() const;

signals:
    void openChanged();
    void idle(); ///< isBusy() became false
    /// A connector's credentials were confirmed changed: what was shown of it is out of date.
    void confirmed(const console::ConnectorRef &target, const console::CredentialReceipt &receipt);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace console
