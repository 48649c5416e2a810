// What a rotation asks of the platform, and what the answers mean.

#include "models/workflows/rotationrunner.h"

#include "models/workflows/sendanswer.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

using State = RotationState;
using Event = RotationEvent;

namespace {

constexpr std::array verdictEvents{Event::ProvenNew, Event::ProvenOld, Event::ProvenForeign,
                                   Event::NothingProven, Event::NothingAsked};

} // namespace


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
    m_proven.how = m_proven.word == OutcomeWord::Unknown ? Evidence::Nothing : Evidence::Answer;
    if (answer) {
        m_proven.platformStatus = statusIn(*answer);
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

/// It goes into the journal: not if the platform put a credential there.
QString RotationRunner::statusIn(const CredentialReceipt &receipt) const
{
    const QString status = receipt.connector.rawStatus;
    const bool quotes =
        m_secrets.next.isQuotedIn(status) || (m_secrets.old && m_secrets.old->isQuotedIn(status));
    return quotes ? QString() : status;
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

void RotationRunner::probe(ProbeOrder order)
{
    const ProbeStep first = firstProbe(m_sender.proofManner(), order, isFirstLink());
    m_resolver.run(first, m_secrets, m_copies, [this](ProbeReport report) {
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
    m_proven.how = m_proven.word == OutcomeWord::Unknown ? Evidence::Nothing : report.how;
    if (report.receipt)
        m_proven.platformStatus = statusIn(*report.receipt);
    m_receipt = std::move(report.receipt);
    return event;
}

void RotationRunner::rest()
{
    m_secrets = {};
    m_current = NoCurrent{};
    planCheck();
    if (!m_plan)
        m_sender.dropPermit();
}

/// Only what is not known is looked at again: what was seen to be old or foreign is for a person.
void RotationRunner::planCheck()
{
    m_plan.reset();
    ++m_plans;
    if (m_state != State::Open || m_proven.word != OutcomeWord::Unknown || m_gone)
        return;
    m_checks.manner = m_sender.proofManner();
    const QDateTime now = m_ports.clock.now();
    m_plan = nextCheck(m_checks, now);
    if (m_plan)
        m_ports.clock.after(std::chrono::milliseconds(now.msecsTo(m_plan->at)), this,
                            [this, plan = m_plans] { checkIfDue(plan); });
}

/// Timers may come late, after the machine slept: what was allowed then may not be now.
void RotationRunner::checkIfDue(int plan)
{
    if (plan != m_plans || !m_plan || m_state != State::Open)
        return;
    const auto window = std::chrono::seconds(repeatWindow);
    const QDateTime now = m_ports.clock.now();
    // A clock that was set back cannot tell how long ago it was.
    const bool within = m_checks.sentAt && now >= *m_checks.sentAt
        && now <= m_checks.sentAt->addSecs(window.count());
    if (m_plan->order == ProbeOrder::Repeat && !within) {
        stopChecking();
        return;
    }
    ++m_checks.tries;
    feed(Event::CheckDue);
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
    case State::ReloadingToRepeat:
    case State::ReloadingToClose:
    case State::ReloadingToGiveUp:
    case State::RecordingForget:
    case State::RemovingPrevious:
    case State::SettingAside:
    case State::ClosingUnproven:
    case State::ClosingGone:
    case State::RecordingForgetAside:
    case State::RemovingAside:
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
