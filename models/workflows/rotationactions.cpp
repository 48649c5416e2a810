// What the rotation table's actions do. The order of things is in rotationtable.cpp alone.

#include "models/workflows/rotationrunner.h"

#include "models/workflows/fingerprint.h"
#include "models/workflows/sendanswer.h"

namespace console {

using namespace Qt::StringLiterals;

using State = RotationState;
using Event = RotationEvent;
using Action = RotationAction;

namespace {

constexpr std::array verdictEvents{Event::ProvenNew, Event::ProvenOld, Event::ProvenForeign,
                                   Event::NothingProven, Event::NothingAsked};

bool sameConnector(const ConnectorRef &a, const ConnectorRef &b)
{
    return a.account == b.account && a.merchantId == b.merchantId && a.connectorId == b.connectorId;
}

} // namespace

std::optional<RotationEvent> RotationRunner::perform(RotationAction action)
{
    switch (action) {
    case Action::Load: return load();
    case Action::WriteIntent: return record(JournalStep::Intent, OutcomeWord::Draft, {});
    case Action::StorePending: storePending(); break;
    case Action::VerifyPending: return verifyPending();
    case Action::WriteStaged: return writeStaged();
    case Action::ReloadPending: return reloadPending();
    case Action::WriteSending: return writeSending();
    case Action::Send: sendCopy(); break;
    case Action::WriteWait: return writeWait();
    case Action::Wait: wait(); break;
    case Action::WriteResult: return writeResult();
    case Action::Promote: return promote();
    case Action::RemovePending: return removePending();
    case Action::WriteClosed: return record(JournalStep::Closed, m_proven.word, {});
    case Action::Probe: probe(); break;
    case Action::Rest: rest(); break;
    }
    return std::nullopt;
}

std::optional<RotationEvent> RotationRunner::load()
{
    if (m_refusal)
        return doneOrFailed(failure(*m_refusal));
    if (const auto health = m_ports.journal.health(); !health)
        return doneOrFailed(health);
    if (auto *typed = std::get_if<CredentialSet>(&m_current))
        m_secrets.old = std::move(*typed);
    if (!std::holds_alternative<StoredCurrent>(std::exchange(m_current, NoCurrent{}))) {
        loadTags();
        return std::nullopt;
    }
    m_keychain.loadCurrent(m_target, [this](Result<CredentialSet> current) {
        if (!current) {
            feed(doneOrFailed(failure(current.error())));
            return;
        }
        m_secrets.old = std::move(*current);
        loadTags();
    });
    return std::nullopt;
}

void RotationRunner::loadTags()
{
    m_ports.fingerprints.withKey(this, [this](const Result<const SecretBuffer *> &key) {
        feed(doneOrFailed(takeTags(key)));
    });
}

Result<void> RotationRunner::takeTags(const Result<const SecretBuffer *> &key)
{
    if (!key)
        return failure(key.error());
    if (const auto good = checkUsable(m_secrets); !good)
        return good;
    m_recorder.setTags(m_secrets.old ? fingerprintTag(*m_secrets.old, **key) : QString(),
                       fingerprintTag(m_secrets.next, **key));
    return {};
}

void RotationRunner::storePending()
{
    // A write that reports trouble may still have happened, or may happen yet.
    m_stored = true;
    m_storedIn = m_ports.vault.health() == VaultHealth::SessionOnly ? VaultHealth::SessionOnly
                                                                    : VaultHealth::Ready;
    m_keychain.store(m_secrets, doneOrFailed());
}

std::optional<RotationEvent> RotationRunner::verifyPending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.verify(m_secrets, doneOrFailed());
    return std::nullopt;
}

RotationEvent RotationRunner::writeStaged()
{
    const Event event = record(JournalStep::Staged, OutcomeWord::Staged, {});
    if (event == Event::Done)
        m_fingerprint = shownFingerprint(m_recorder.facts().newTag);
    return event;
}

RotationEvent RotationRunner::writeSending()
{
    ++m_copies;
    if (m_recorder.write(JournalStep::Sending, OutcomeWord::Sending, m_copies, {}))
        return Event::Done;
    --m_copies;
    note(m_recorder.error());
    return Event::Failed;
}

RotationEvent RotationRunner::writeWait()
{
    const QString seconds = QString::number(waitAfter(*m_wait).count());
    return record(JournalStep::Result, OutcomeWord::Staged,
                  QString(journalDetail(*m_wait) + u", waiting "_s + seconds + u" s"_s));
}

RotationEvent RotationRunner::writeResult()
{
    const QString detail = m_proven.error ? journalDetail(*m_proven.error)
                                          : m_proven.platformStatus;
    return record(JournalStep::Result, recordedWord(m_state), detail);
}

RotationEvent RotationRunner::record(JournalStep rowStep, OutcomeWord word, const QString &detail)
{
    if (m_recorder.write(rowStep, word, m_copies, detail))
        return Event::Done;
    note(m_recorder.error());
    return Event::Failed;
}

std::optional<RotationEvent> RotationRunner::reloadPending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.reload([this](Result<PendingSecrets> pending) {
        const Event event = takePending(std::move(pending));
        if (event == Event::Missing && m_state == State::ReloadingToPromote)
            lookAtCurrent();
        else
            feed(event == Event::Missing ? gone() : event);
    });
    return std::nullopt;
}

RotationEvent RotationRunner::takePending(Result<PendingSecrets> pending)
{
    if (pending && !sameConnector(pending->target, m_target))
        pending = failure(localError(ApiErrorKind::BadReply,
                                     u"the pending secrets belong to another connector"_s));
    if (pending) {
        m_secrets = std::move(*pending);
        m_stored = true;
        m_gone = false;
        return Event::Done;
    }
    if (pending.error().kind == ApiErrorKind::SecretMissing && provesNothing())
        pending = failure(otherVault());
    note(pending.error());
    return pending.error().kind == ApiErrorKind::SecretMissing ? Event::Missing : Event::Failed;
}

/// Pending is removed only after the promotion was read back, but it may also be lost, or have been
/// in the memory of an earlier session: only the new secret as current proves that all is done.
void RotationRunner::lookAtCurrent()
{
    m_keychain.loadCurrent(m_target, [this](Result<CredentialSet> current) {
        const bool missing = !current && current.error().kind == ApiErrorKind::SecretMissing;
        if (provesNothing())
            feed(doneOrFailed(failure(otherVault())));
        else if (!current)
            feed(missing ? gone() : doneOrFailed(failure(current.error())));
        else
            m_ports.fingerprints.withKey(
                this, [this, kept = std::make_shared<const CredentialSet>(std::move(*current))](
                          const Result<const SecretBuffer *> &key) {
                    feed(judgeCurrent(*kept, key));
                });
    });
}

RotationEvent RotationRunner::judgeCurrent(const CredentialSet &current,
                                           const Result<const SecretBuffer *> &key)
{
    if (!key)
        return doneOrFailed(failure(key.error()));
    if (fingerprintTag(current, **key) != m_recorder.facts().newTag)
        return gone();
    m_proven.error.reset();
    return Event::Missing;
}

RotationEvent RotationRunner::gone()
{
    m_stored = false;
    m_gone = true;
    note(localError(ApiErrorKind::SecretMissing));
    return Event::Failed;
}

void RotationRunner::sendCopy()
{
    m_sender.send(m_secrets.next, m_secrets.existing(), [this](Result<CredentialReceipt> answer) {
        feed(takeAnswer(std::move(answer)));
    });
}

RotationEvent RotationRunner::takeAnswer(Result<CredentialReceipt> answer)
{
    const Event event = classify(answer, m_copies);
    m_proven = outcomeNow(provenBy(event));
    if (answer) {
        m_proven.platformStatus = answer->connector.rawStatus;
        m_receipt = std::move(*answer);
        return event;
    }
    m_proven.error = asReceived(answer.error());
    if (event == Event::ToldToWait)
        m_wait = m_proven.error;
    else if (event == Event::Rejected && wasNotSent(*m_proven.error))
        m_proven.error = m_wait; // this copy never left; the refusal is the one before
    return event;
}

void RotationRunner::wait()
{
    const auto delay = waitAfter(*m_wait);
    m_retryAt = m_ports.clock.now().addSecs(delay.count());
    m_ports.clock.after(delay, this, [this, copies = m_copies] {
        if (m_state == State::Waiting && m_copies == copies)
            feed(Event::TimeCame);
    });
}

std::optional<RotationEvent> RotationRunner::promote()
{
    m_proven.error.reset();
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.promote(m_secrets, m_proven.at, doneOrFailed());
    return std::nullopt;
}

std::optional<RotationEvent> RotationRunner::removePending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.remove([this](const Result<void> &answer) {
        const auto done = ifProven(answer);
        m_stored = m_stored && !done;
        feed(doneOrFailed(done));
    });
    return std::nullopt;
}

bool RotationRunner::isOtherVault() const
{
    const bool inMemory = m_ports.vault.health() == VaultHealth::SessionOnly;
    return m_stored && inMemory != (m_storedIn == VaultHealth::SessionOnly);
}

bool RotationRunner::provesNothing() const
{
    return m_stored && m_ports.vault.health() != m_storedIn;
}

Result<void> RotationRunner::ifProven(Result<void> done) const
{
    const bool empty = done || done.error().kind == ApiErrorKind::SecretMissing;
    return empty && provesNothing() ? failure(otherVault()) : done;
}

ApiError RotationRunner::otherVault()
{
    return localError(ApiErrorKind::KeychainAbsent,
                      u"the secrets of this change are in the keychain that is not in use now"_s);
}

void RotationRunner::probe()
{
    m_resolver.run(m_secrets, m_copies, [this](ProbeReport report) {
        feed(takeReport(std::move(report)));
    });
}

RotationEvent RotationRunner::takeReport(ProbeReport report)
{
    const Event event = verdictEvents[static_cast<size_t>(report.verdict)];
    if (event == Event::NothingAsked) {
        m_proven = m_outcome;
        m_proven.error = std::move(report.error);
        return event;
    }
    m_proven = outcomeNow(provenBy(event), std::move(report.error));
    if (report.receipt)
        m_proven.platformStatus = report.receipt->connector.rawStatus;
    m_receipt = std::move(report.receipt);
    return event;
}

void RotationRunner::rest()
{
    m_secrets = {};
    m_current = NoCurrent{};
    m_sender.dropPermit();
}

RotationKeychain::Answer RotationRunner::doneOrFailed()
{
    return [this](const Result<void> &done) { feed(doneOrFailed(ifProven(done))); };
}

RotationEvent RotationRunner::doneOrFailed(const Result<void> &done)
{
    if (done)
        return Event::Done;
    note(done.error());
    return Event::Failed;
}

/// What trouble means for what may be said: before sending it is the outcome, afterwards it only
/// stands beside what is proven.
void RotationRunner::note(const ApiError &trouble)
{
    m_trouble = trouble;
    switch (m_state) {
    case State::Loading:
    case State::RecordingIntent:
    case State::StoringPending:
    case State::VerifyingPending:
    case State::RecordingStaged:
        m_proven = outcomeNow(OutcomeWord::NotSent, trouble);
        break;
    case State::RecordingSending:
        m_proven = outcomeNow(m_copies == 0 ? OutcomeWord::NotSent : OutcomeWord::Staged, trouble);
        break;
    case State::ReloadingToSend:
    case State::ReloadingToCheck:
    case State::ReloadingToRecord:
    case State::ReloadingToPromote:
        m_proven = m_outcome;
        m_proven.error = trouble;
        break;
    case State::Promoting:
    case State::RemovingPending:
    case State::RecordingConfirmed:
        m_proven.error = trouble;
        break;
    default: // the answer's own error stays; kept() tells of leftovers
        break;
    }
}

} // namespace console
