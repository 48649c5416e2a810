#pragma once

#include "models/domain/credentialset.h"
#include "models/domain/outcome.h"
#include "models/ports/platform.h"

#include <QObject>

#include <variant>

namespace console {

/// What a permit for changing a connector's credentials must name, and what is typed to agree:
/// "Bobby's Burgers / Stripe".
[[nodiscard]] ChangeTarget changeTargetOf(const ConnectorRef &target);

/// What the keychain calls a connector's credentials within its account. A Preczn connection without
/// an id is called by its processor, which other merchants have too.
[[nodiscard]] QString slotOf(const ConnectorRef &target);

/// Where the current credential comes from.
struct NoCurrent { }; ///< first link: nothing is on file at the platform
struct StoredCurrent { }; ///< the keychain holds it, because this console set it
/// Something is on file, and nobody here knows what: only where the platform shows its credentials.
struct UnknownCurrent { };
using CurrentCredential = std::variant<NoCurrent, StoredCurrent, CredentialSet, UnknownCurrent>;

/// The new credential: as typed, or the previous one that the keychain keeps.
struct StoredPrevious { };
using NewCredential = std::variant<CredentialSet, StoredPrevious>;

/// Where a rotation stands. The outcome word says what is known; the phase says what is going on.
enum class RotationPhase {
    Draft, ///< nothing happened yet
    Staging, ///< journal intent, keychain write, read back
    Sending, ///< one copy is on the wire
    WaitingToSend, ///< answered 429: the platform asked to wait; see retryAt()
    Checking, ///< a probe is on the wire
    Promoting, ///< confirmed; the keychain is being brought in line
    Closing, ///< a person gave it up, or what was kept is being forgotten
    Settled, ///< nothing is going on: outcome() holds what is known
};

/// What the keychain holds after the workflow: part of what the user is told.
enum class KeptSecrets {
    None, ///< nothing of this rotation is stored
    PendingBoth, ///< old and new, under the operation's name: Unknown, Foreign, Old seen
    Promoted, ///< new is current, old is kept as previous
    CurrentOnly, ///< new is current, and there is no previous, or it was forgotten
    PendingPromotionFailed, ///< confirmed, but the keychain refused the promotion: both stay pending
    PendingUnrecorded, ///< confirmed, but the journal could not record it: both stay pending
    SetAside, ///< closed by hand without proof: both stay until somebody forgets them
    Gone, ///< should be in the keychain, and a healthy keychain says that it is not
};

/// One replacement (or first link) of one connector's credentials, in the order of safety.md §2.
/// Belongs to the RotationDesk, not to a dialog: closing a window does not stop it.
class CredentialRotation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const ConnectorRef &target() const = 0;
    [[nodiscard]] virtual const Account &account() const = 0; ///< as it was when it began
    [[nodiscard]] virtual const QString &operation() const = 0;
    [[nodiscard]] virtual RotationPhase phase() const = 0;
    [[nodiscard]] virtual const Outcome &outcome() const = 0;
    [[nodiscard]] virtual KeptSecrets kept() const = 0;
    [[nodiscard]] virtual QDateTime retryAt() const = 0; ///< while WaitingToSend
    [[nodiscard]] virtual bool isFirstLink() const = 0;
    [[nodiscard]] virtual QString newFingerprint() const = 0; ///< "7f3a", empty before Staged

    /// Whether what kept() speaks of includes the credential from before.
    [[nodiscard]] virtual bool keepsOld() const { return !isFirstLink(); }

    /// How the platform lets an unknown outcome be found out.
    [[nodiscard]] virtual ProofManner proofManner() const { return ProofManner::CompareAndSet; }

    /// What kept() speaks of is in the memory of this session only, and gone when the program ends.
    [[nodiscard]] virtual bool isInMemoryOnly() const { return false; }

    /// When the next check goes on by itself; invalid if none does.
    [[nodiscard]] virtual QDateTime nextCheckAt() const { return {}; }

    /// Until when the previous secret is kept; invalid if none is.
    [[nodiscard]] virtual QDateTime keptUntil() const { return {}; }

    /// True where a person may close() it: not settled, and nothing going on.
    [[nodiscard]] virtual bool canClose() const { return false; }

    /// Stages and sends once. NotPermitted and keychain or journal trouble end in NotSent with the
    /// error in the outcome. Only from Draft.
    virtual void start(NewCredential next, CurrentCredential current, const ChangePermit &permit) = 0;

    /// Probes an Unknown, Old seen or Foreign outcome by hand: B, then C, or reading where the platform
    /// shows its credentials (safety.md §3). Without a clear answer it goes on by itself. Of a first
    /// link it may link again, so that takes an Ordinary permit. A confirmed
    /// rotation whose keychain or journal is behind is brought in line instead: nothing is sent.
    virtual void check(const ChangePermit &permit) = 0;

    /// Sends a Staged rotation found after a restart, with the secrets the keychain kept for it.
    /// Needs an Ordinary permit, as start() does. Nothing happens in any other state.
    virtual void send(const ChangePermit &permit) { Q_UNUSED(permit) }

    /// Makes the check that is planned now. Nothing happens where none is.
    virtual void checkNow() { }

    /// Drops the checks that are planned; one on the wire is still heard out.
    virtual void stopChecking() { }

signals:
    void changed(); ///< phase or outcome
    void settled(); ///< the outcome is final for now
};

} // namespace console
