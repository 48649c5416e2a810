#pragma once

#include "models/workflows/fingerprint.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/rotationrunner.h"

namespace console {

/// Over, but for secrets that stay in the keychain a while.
[[nodiscard]] bool isKept(RotationState state);

/// Whether another rotation of the connector must wait for this one. Where the secrets of a
/// confirmed one are gone, nothing can be brought in line any more: a new rotation is the way out.
[[nodiscard]] bool isInTheWay(const RotationRunner &runner);

/// The rotations a desk owns, and what they work with: rotationdesk.cpp's own.
struct RotationDesk::Parts {
    RotationDesk &desk;
    AccountStore &accounts;
    FingerprintKeeper fingerprints;
    std::chrono::hours quarantine = defaultQuarantine;
    std::function<bool(const ConnectorRef &)> isChanged = [](const ConnectorRef &) {
        return false;
    };
    RotationPorts ports;
    QList<RotationRunner *> runners; ///< children of the desk, in the order they began
    std::optional<ApiError> unread; ///< why it is not known what is open
    int watches = 0; ///< tells a watch that was set anew from the present one
    bool wasBusy = false; ///< when last looked at: idle() tells of the end alone

    Parts(RotationDesk &owner, AccountStore &store, PlatformRegistry &platforms, SecretVault &vault,
          Journal &journal, Clock &clock);

    RotationRunner *find(const QString &operation) const;

    /// Without knowing what is open, a second rotation of a connector could begin.
    Result<void> writable() const;

    /// The rotation of a connector that is not over; a draft counts.
    RotationRunner *unfinished(const ConnectorRef &target) const;

    RotationRunner *add(const Account &account, const JournalEntry &facts);

    void tellWhenIdle();

    /// Finds what an earlier run of the program left open. Only whoever may write the journal may
    /// judge: what looks interrupted may be going on in the other process that holds it.
    void recover();

    /// There is one slot for a connector's previous secret: what an older rotation kept in it is
    /// the newer one's by now.
    void keepOnlyNewest(const RotationRunner &newest);

    /// Looks again when the next previous secret is due. A day at most: timers do not take months.
    void watch();

    void restore(const JournalEntry &last, bool mine, bool inMemory);

    void noteInterruption(const JournalEntry &last, RestoredRotation &found);

    /// Only with a real keychain: in the memory of this session a removal proves nothing.
    void tidy();

    ApiCall<StoredCredential> read(const QString &slot);

    void tell(const ApiPromise<StoredCredential> &promise, Result<SlotSecrets> slot);
};

} // namespace console
