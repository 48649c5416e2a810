#include "models/workflows/rotationrunner.h"

#include "models/workflows/crashpoint.h"
#include "models/workflows/fingerprint.h"

#include <QPointer>

namespace console {

using namespace Qt::StringLiterals;

using State = RotationState;
using Event = RotationEvent;

RotationRunner::RotationRunner(const RotationPorts &ports, Account account, ConnectorRef target,
                               JournalEntry facts, QObject *parent) :
    CredentialRotation(parent),
    m_ports(ports),
    m_account(std::move(account)),
    m_target(std::move(target)),
    m_recorder(ports.journal, ports.clock, std::move(facts)),
    m_keychain(ports.vault, m_recorder.facts().operation),
    m_sender(ports.platforms, m_target),
    m_resolver(m_recorder, [this](const CredentialSet &next, const CredentialSet *existing,
                                  CredentialSender::Answer answer) {
        m_sender.send(next, existing, std::move(answer));
    }, [this](const CredentialSet &next, const CredentialSet *previous,
              std::function<void(Result<InForce>)> answer) {
        m_sender.read(next, previous, std::move(answer));
    })
{
    m_sender.setAccount(m_account);
    m_outcome = m_proven = outcomeNow(OutcomeWord::Draft);
}

void RotationRunner::restore(RestoredRotation found)
{
    m_state = found.state;
    m_outcome = m_proven = std::move(found.outcome);
    m_copies = m_outcome.attempt;
    m_fingerprint = shownFingerprint(found.newTag);
    m_keptUntil = found.keptUntil;
    m_storedIn = found.storedIn;
    m_stored = m_state != State::Quarantine;
}

void RotationRunner::setAccount(const Account &account)
{
    m_account = account;
    m_sender.setAccount(account);
}

KeptSecrets RotationRunner::kept() const
{
    if (m_state == State::Quarantine)
        return KeptSecrets::Promoted;
    if (m_state == State::Confirmed)
        return m_forgotten || m_recorder.facts().oldTag.isEmpty() ? KeptSecrets::CurrentOnly
                                                                  : KeptSecrets::Promoted;
    if (m_state == State::SetAside)
        return KeptSecrets::SetAside;
    if (m_state == State::ClosedByHand)
        return m_gone ? KeptSecrets::Gone : KeptSecrets::None;
    if (m_gone && m_state != State::NotSent && m_state != State::Refused)
        return KeptSecrets::Gone;
    if (m_state == State::Unrecorded)
        return KeptSecrets::PendingUnrecorded;
    if (m_state == State::Unpromoted)
        return KeptSecrets::PendingPromotionFailed;
    return m_stored ? KeptSecrets::PendingBoth : KeptSecrets::None;
}

QDateTime RotationRunner::retryAt() const
{
    return m_state == State::Waiting ? m_retryAt : QDateTime();
}

bool RotationRunner::isInMemoryOnly() const
{
    return m_storedIn == VaultHealth::SessionOnly;
}

QDateTime RotationRunner::nextCheckAt() const
{
    return m_plan && m_state == State::Open ? m_plan->at : QDateTime();
}

QDateTime RotationRunner::keptUntil() const
{
    return m_state == State::Quarantine ? m_keptUntil : QDateTime();
}

bool RotationRunner::canClose() const
{
    return m_state == State::Open || (m_state == State::Unpromoted && m_gone);
}

bool RotationRunner::isOverdue() const
{
    const bool keeps = m_state == State::Quarantine || m_state == State::SetAside;
    return keeps && m_keptUntil.isValid() && m_keptUntil <= m_ports.clock.now();
}

bool RotationRunner::isFirstLink() const
{
    return m_recorder.facts().kind == OperationKind::LinkCredential;
}

bool RotationRunner::keepsOld() const
{
    return !m_recorder.facts().oldTag.isEmpty();
}

void RotationRunner::start(NewCredential next, CurrentCredential current,
                           const ChangePermit &permit)
{
    if (m_state != State::Draft)
        return;
    m_restoring = std::holds_alternative<StoredPrevious>(next);
    if (auto *typed = std::get_if<CredentialSet>(&next))
        m_secrets.next = std::move(*typed);
    m_secrets.target = m_target;
    m_current = std::move(current);
    m_recorder.setKind(std::holds_alternative<NoCurrent>(m_current)
                           ? OperationKind::LinkCredential
                           : OperationKind::RotateCredential);
    const auto accepted = m_sender.accept(permit, true);
    m_refusal = accepted ? std::nullopt : std::optional(accepted.error());
    if (std::holds_alternative<UnknownCurrent>(m_current)
        && m_sender.proofManner() == ProofManner::CompareAndSet)
        m_refusal = localError(ApiErrorKind::InvalidRequest,
                               u"the platform wants the current credential"_s);
    if (m_ports.isChanged(m_target))
        m_refusal = localError(ApiErrorKind::NotPermitted,
                               u"another change of this connector is running"_s);
    feed(Event::StartAsked);
}

void RotationRunner::send(const ChangePermit &permit)
{
    if (m_state != State::Staged)
        return;
    const auto accepted = m_sender.accept(permit, true);
    if (accepted) {
        feed(Event::SendAsked);
        return;
    }
    m_outcome.error = accepted.error();
    emit changed();
}

void RotationRunner::check(const ChangePermit &permit)
{
    if (m_state == State::Unpromoted || m_state == State::Unrecorded) {
        feed(Event::CheckAsked);
        return;
    }
    if (m_state != State::Open)
        return;
    // Asked from now on: what was sent is not sent again by itself any more.
    m_checks = {m_checks.manner, std::nullopt, true, 0};
    // Checking a first link links where nothing is on file: that is more than a probe.
    const auto accepted = m_sender.accept(permit, isFirstLink());
    if (accepted) {
        feed(Event::CheckAsked);
        return;
    }
    m_outcome.error = accepted.error();
    emit changed();
}

void RotationRunner::checkNow()
{
    if (m_plan)
        checkIfDue(m_plans);
}

void RotationRunner::stopChecking()
{
    if (!m_plan)
        return;
    m_checks.tries = maximumTries;
    m_plan.reset();
    if (m_state == State::Open)
        m_sender.dropPermit();
    emit changed();
}

void RotationRunner::close()
{
    if (canClose())
        feed(Event::CloseAsked);
}

ApiCall<void> RotationRunner::forget()
{
    if (m_discard || !step(m_state, Event::ForgetAsked))
        return readyCall<void>(failure(localError(ApiErrorKind::NotPermitted,
                                                  u"nothing is kept that could be forgotten"_s)));
    m_gone = false; // as it was when somebody looked; who asks has it removed
    m_discard.emplace();
    auto call = m_discard->call();
    feed(Event::ForgetAsked);
    return call;
}

void RotationRunner::supersede()
{
    if (m_state == State::Quarantine)
        feed(Event::SupersededAsked);
}

/// What clears this rotation away, or nothing where that could lose a secret in force.
std::optional<RotationEvent> RotationRunner::tidyEvent() const
{
    // After copies that were answered 429, "not one byte was sent" would be a lie.
    const Event event = m_state == State::Waiting || m_state == State::Refused
            || (m_state == State::Staged && m_copies > 0)
        ? Event::TidyRefusedAsked
        : Event::TidyAsked;
    return step(m_state, event) ? std::optional(event) : std::nullopt;
}

ApiCall<void> RotationRunner::discard()
{
    const bool over = m_state == State::NotSent || m_state == State::Refused;
    if (over && !m_stored)
        return readyCall<void>({});
    if (isOtherVault())
        return readyCall<void>(failure(otherVault()));
    const auto event = tidyEvent();
    if (!event || m_discard)
        return readyCall<void>(failure(localError(
            ApiErrorKind::NotPermitted, u"what was sent may still come into force"_s)));
    if (!over) {
        const auto error = localError(ApiErrorKind::Cancelled, u"discarded"_s);
        m_proven = *event == Event::TidyAsked ? outcomeNow(OutcomeWord::NotSent, error)
                                              : outcomeNow(OutcomeWord::Refused, m_wait);
    }
    m_discard.emplace();
    auto call = m_discard->call();
    feed(*event);
    return call;
}

/// A keychain that refuses one removal, and is open for the next question, has its health change
/// each time, which is when everything is tidied.
bool RotationRunner::mayTidyAgain()
{
    constexpr int most = 3;
    constexpr int seconds = 60;
    const QDateTime now = m_ports.clock.now();
    if (!m_tidiedSince.isValid() || std::abs(m_tidiedSince.secsTo(now)) >= seconds) {
        m_tidiedSince = now;
        m_tidies = 0;
    }
    return ++m_tidies <= most;
}

void RotationRunner::tidy()
{
    if ((m_state == State::NotSent || m_state == State::Refused) && m_stored) {
        if (mayTidyAgain())
            feed(*tidyEvent());
    } else if (m_state == State::Unpromoted && !m_gone)
        feed(Event::CheckAsked);
    else if (isOverdue())
        feed(Event::ForgetAsked);
    else if (m_state == State::SetAside)
        lookAside();
    else if (m_state == State::Open && !m_plan)
        planCheck();
    if (m_plan && m_state == State::Open)
        emit changed();
}

void RotationRunner::feed(RotationEvent event)
{
    const Outcome outcomeBefore = m_outcome;
    const State stateBefore = m_state;
    std::optional<Event> next = event;
    while (next) {
        const auto transition = step(m_state, *next);
        Q_ASSERT_X(transition, "rotation", "an event that the table does not have");
        if (!transition)
            break;
        m_state = transition->state;
        crashPoint(m_state);
        updateOutcome();
        next = perform(transition->action);
    }
    announce(outcomeBefore, stateBefore);
}

void RotationRunner::updateOutcome()
{
    const auto word = wordIn(m_state);
    if (word == OutcomeWord::Confirmed || (isAtRest(m_state) && m_state != State::Draft))
        m_outcome = m_proven;
    else if (word && (*word != m_outcome.word || m_copies != m_outcome.attempt))
        m_outcome = outcomeNow(*word, m_state == State::Waiting ? m_wait : std::nullopt);
}

void RotationRunner::announce(const Outcome &outcomeBefore, RotationState stateBefore)
{
    const QPointer<RotationRunner> alive(this);
    if (m_receipt && m_outcome.word == OutcomeWord::Confirmed)
        emit confirmed(*std::exchange(m_receipt, std::nullopt));
    if (alive && (m_outcome != outcomeBefore || m_state != stateBefore))
        emit changed();
    if (!alive || !isAtRest(m_state))
        return;
    resolveDiscard();
    emit settled();
}

void RotationRunner::resolveDiscard()
{
    if (!m_discard)
        return;
    const auto promise = *std::exchange(m_discard, std::nullopt);
    const auto trouble = m_trouble.value_or(localError(ApiErrorKind::KeychainRefused));
    const bool still = m_stored || m_state == State::Quarantine;
    promise.resolve(still ? Result<void>(failure(trouble)) : Result<void>());
}

Outcome RotationRunner::outcomeNow(OutcomeWord word, std::optional<ApiError> error) const
{
    return {word, m_ports.clock.now(), m_copies, {}, std::move(error)};
}

} // namespace console
