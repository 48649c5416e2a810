#pragma once

#include "models/workflows/credentialrotation.h"
#include "models/workflows/credentialsender.h"
#include "models/workflows/operationrecorder.h"
#include "models/workflows/outcomeresolver.h"
#include "models/workflows/rotationkeychain.h"
#include "models/workflows/rotationports.h"
#include "models/workflows/rotationtable.h"

namespace console {

/// Where a rotation found after a restart goes on.
struct RestoredRotation
{
    RotationState state = RotationState::Open;
    Outcome outcome;
    QString newTag;
    QDateTime keptUntil; ///< of what is kept; in the past where it was being forgotten already
    VaultHealth storedIn = VaultHealth::Ready; ///< or SessionOnly
};

/// Walks the rotation table over the ports: the table decides, this class only does.
/// Secrets are in memory only while something is going on; at rest they are in the keychain alone.
class RotationRunner : public CredentialRotation
{
    Q_OBJECT

public:
    /// `facts` names the operation, its kind and its object (operationrecorder.h).
    RotationRunner(const RotationPorts &ports, Account account, ConnectorRef target,
                   JournalEntry facts, QObject *parent = nullptr);

    void restore(RestoredRotation found);

    /// A draft may be picked up again later, when its account has changed.
    void setAccount(const Account &account);

    [[nodiscard]] const ConnectorRef &target() const override { return m_target; }
    [[nodiscard]] const Account &account() const override { return m_account; }
    [[nodiscard]] const QString &operation() const override { return m_recorder.facts().operation; }
    [[nodiscard]] RotationPhase phase() const override { return phaseOf(m_state); }
    [[nodiscard]] const Outcome &outcome() const override { return m_outcome; }
    [[nodiscard]] KeptSecrets kept() const override;
    [[nodiscard]] QDateTime retryAt() const override;
    [[nodiscard]] bool isFirstLink() const override;
    [[nodiscard]] bool keepsOld() const override;
    [[nodiscard]] QString newFingerprint() const override { return m_fingerprint; }
    [[nodiscard]] ProofManner proofManner() const override { return m_sender.proofManner(); }
    [[nodiscard]] bool isInMemoryOnly() const override;
    [[nodiscard]] QDateTime nextCheckAt() const override;
    [[nodiscard]] QDateTime keptUntil() const override;
    [[nodiscard]] bool canClose() const override;
    [[nodiscard]] RotationState state() const { return m_state; }

    void start(NewCredential next, CurrentCredential current, const ChangePermit &permit) override;
    void check(const ChangePermit &permit) override;
    void send(const ChangePermit &permit) override;
    void checkNow() override;
    void stopChecking() override;

    /// Gives up on an outcome that is not proven, or on secrets that are gone; see canClose().
    void close();

    /// Removes the previous secret, or both that were set aside. NotPermitted where none is kept.
    [[nodiscard]] ApiCall<void> forget();

    /// A newer rotation of the same connector has filed another previous secret.
    void supersede();

    /// Clears away what was never executed: a draft, a staged rotation, one that waits after 429.
    /// NotPermitted where a copy may have been executed or something is going on.
    [[nodiscard]] ApiCall<void> discard();

    /// After a restart: removes leftovers and finishes a promotion; removes the previous secret
    /// when its time is over. Changes nothing at the platform.
    void tidy();

signals:
    void confirmed(const console::CredentialReceipt &receipt);

private:
    void feed(RotationEvent event);
    [[nodiscard]] std::optional<RotationEvent> perform(RotationAction action);

    // Actions. Those that return an event are done, the others feed() later.
    // rotationactions.cpp: rows of the journal.
    [[nodiscard]] RotationEvent writeKept();
    [[nodiscard]] RotationEvent writeClosed();
    [[nodiscard]] RotationEvent keep(JournalStep rowStep, const QString &detail);
    [[nodiscard]] Result<void> takeTags(const Result<const SecretBuffer *> &key);
    [[nodiscard]] RotationEvent writeStaged();
    [[nodiscard]] RotationEvent writeSending();
    [[nodiscard]] RotationEvent writeWait();
    [[nodiscard]] RotationEvent writeResult();
    [[nodiscard]] RotationEvent record(JournalStep step, OutcomeWord word, const QString &detail);

    // rotationsecrets.cpp: the keychain.
    [[nodiscard]] std::optional<RotationEvent> load();
    void loadCurrent();
    void loadTags();
    void storePending();
    [[nodiscard]] std::optional<RotationEvent> verifyPending();
    [[nodiscard]] std::optional<RotationEvent> reloadPending();
    [[nodiscard]] RotationEvent takePending(Result<PendingSecrets> pending);
    void lookAtCurrent();
    [[nodiscard]] RotationEvent judgeCurrent(const CredentialSet &current,
                                             const Result<const SecretBuffer *> &key);
    [[nodiscard]] RotationEvent gone();
    [[nodiscard]] std::optional<RotationEvent> promote();
    [[nodiscard]] std::optional<RotationEvent> removePending();
    [[nodiscard]] std::optional<RotationEvent> removePrevious();
    void judgePrevious(Result<CredentialSet> previous);
    void lookAside();

    // rotationanswers.cpp: the platform.
    void sendCopy();
    [[nodiscard]] RotationEvent takeAnswer(Result<CredentialReceipt> answer);
    [[nodiscard]] bool mayTidyAgain();
    [[nodiscard]] QString statusIn(const CredentialReceipt &receipt) const;
    void wait();
    void probe(ProbeOrder order);
    [[nodiscard]] RotationEvent takeReport(ProbeReport report);
    void rest();
    void planCheck();
    void checkIfDue(int plan);
    [[nodiscard]] RotationKeychain::Answer doneOrFailed();
    [[nodiscard]] RotationEvent doneOrFailed(const Result<void> &done);
    void note(const ApiError &trouble);

    // "For this session only" swaps the vault for an empty one, which answers "missing" and
    // "removed" to everything: such answers prove nothing of the keychain that holds pending.
    [[nodiscard]] bool isOtherVault() const;
    [[nodiscard]] bool provesNothing() const;
    [[nodiscard]] Result<void> ifProven(Result<void> done) const;

    // Telling.
    void updateOutcome();
    void announce(const Outcome &outcomeBefore, RotationState stateBefore);
    void resolveDiscard();
    [[nodiscard]] std::optional<RotationEvent> tidyEvent() const;
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] Outcome outcomeNow(OutcomeWord word, std::optional<ApiError> error = {}) const;

    RotationPorts m_ports;
    Account m_account;
    ConnectorRef m_target;
    OperationRecorder m_recorder;
    RotationKeychain m_keychain;
    CredentialSender m_sender;
    OutcomeResolver m_resolver;

    RotationState m_state = RotationState::Draft;
    Outcome m_outcome; ///< what is shown
    Outcome m_proven; ///< what the last answer proved; shown once it is recorded
    std::optional<ApiError> m_wait; ///< the 429 that the last copy was answered with
    std::optional<ApiError> m_refusal; ///< why start() may not, before anything else is tried
    std::optional<ApiError> m_trouble; ///< why the last action failed
    QDateTime m_retryAt;
    QDateTime m_keptUntil;
    QDateTime m_tidiedSince;
    int m_tidies = 0; ///< since then
    int m_copies = 0;
    bool m_stored = false; ///< pending secrets may be in the keychain
    bool m_forgotten = false; ///< the previous secret was removed
    bool m_gone = false; ///< they were there, and a healthy keychain says "missing"
    VaultHealth m_storedIn = VaultHealth::Ready; ///< or SessionOnly; after a restart the keychain
    QString m_fingerprint;
    CheckHistory m_checks;
    std::optional<CheckPlan> m_plan; ///< the next check that goes on by itself
    int m_plans = 0; ///< tells a plan that was dropped from the present one

    PendingSecrets m_secrets; ///< wiped at rest
    CurrentCredential m_current; ///< as given to start(); wiped once loaded
    bool m_restoring = false; ///< the new secret is the previous one of the keychain
    std::optional<CredentialReceipt> m_receipt;
    std::optional<ApiPromise<void>> m_discard;
};

} // namespace console
