#pragma once

#include "models/workflows/credentialrotation.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"

#include <QHash>
#include <QObject>

#include <functional>
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

/// A rotation as the desk's list shows it.
struct OpenRotation
{
    QString operation;
    ConnectorRef target;
    QString accountLabel;
    Environment environment = Environment::Test;
    Outcome outcome;
    bool firstLink = false;
    bool keepsOld = true; ///< the credential from before is known here
    RotationPhase phase = RotationPhase::Settled;
    KeptSecrets kept = KeptSecrets::None;
    bool inMemoryOnly = false;
    bool canClose = false;
    QDateTime nextCheckAt; ///< of the next check by itself; invalid if none is planned
    QDateTime keptUntil; ///< of the previous secret; invalid if none is kept

    /// True where nobody has to do anything: under way, or only kept for a while.
    [[nodiscard]] bool isWaiting() const
    {
        return phase != RotationPhase::Settled || kept == KeptSecrets::Promoted
            || kept == KeptSecrets::SetAside;
    }
};

/// How long a previous secret is kept, unless somebody chose otherwise.
inline constexpr std::chrono::hours defaultQuarantine{24};
inline constexpr std::chrono::hours shortestQuarantine{1};
inline constexpr std::chrono::hours longestQuarantine{24 * 30};

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

    /// Closes an outcome that nobody can prove, or whose secrets are gone, so that a new rotation
    /// may begin. What the keychain still has of it stays there until forget(). NotPermitted unless
    /// the target's name was typed exactly and the rotation can be closed.
    [[nodiscard]] Result<void> close(const QString &operation, const Consent &consent);

    /// Removes the previous secret now, or both that were set aside. NotPermitted unless confirmed.
    [[nodiscard]] ApiCall<void> forget(const QString &operation, const Consent &consent);

    /// Lists what edits of connectors left in the keychain (or in memory only), because it may be
    /// in force: to be forgotten by somebody who knows. What cannot be is removed as soon as the
    /// keychain lets it. Finds both in the journal.
    void takeInKept(bool inMemory = false);

    /// What needs a person.
    [[nodiscard]] QList<OpenRotation> open() const;

    /// Everything that is not over: what needs a person, what is under way, what is kept.
    [[nodiscard]] QList<OpenRotation> listed() const;
    [[nodiscard]] ApiCall<StoredCredential> stored(const ConnectorRef &target);
    [[nodiscard]] ApiCall<StoredCredential> storedPrevious(const ConnectorRef &target);

    /// True while a rotation of this connector is not over: until then nothing else may write it.
    [[nodiscard]] bool isUnsettled(const AccountId &account, const QString &connectorId) const;

    /// No rotation begins while `isChanged` says that something else changes the connector.
    void setOtherChanges(std::function<bool(const ConnectorRef &)> isChanged);

    /// How long previous secrets are kept from now on; what is kept already keeps its time.
    void setQuarantine(std::chrono::hours length);
    [[nodiscard]] std::chrono::hours quarantine() const;

    /// True if ending the program would lose secrets of a change that is not settled, because they
    /// are in memory only.
    [[nodiscard]] bool wouldLoseSecrets() const;

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
