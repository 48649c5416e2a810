#include "models/workflows/outcomeresolver.h"

#include "models/workflows/sendanswer.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ProbeBody
{
    const CredentialSet *next;
    const CredentialSet *existing;
};

ProbeBody bodyOf(ProbeStep step, const PendingSecrets &pending)
{
    switch (step) {
    case ProbeStep::IsOldInForce: return {pending.existing(), pending.existing()};
    case ProbeStep::LinkAgain: return {&pending.next, nullptr};
    case ProbeStep::IsNewInForce:
    case ProbeStep::IsNewAfterAll:
    case ProbeStep::IsLinkInForce:
    case ProbeStep::IsLinkAfterAll: break;
    }
    return {&pending.next, &pending.next};
}

} // namespace

OutcomeResolver::OutcomeResolver(OperationRecorder &recorder, SendCredentials send, QObject *parent)
    : QObject(parent), m_recorder(recorder), m_send(std::move(send))
{
}

void OutcomeResolver::run(const PendingSecrets &pending, int copies,
                          std::function<void(ProbeReport)> finished)
{
    m_pending = &pending;
    m_copies = copies;
    m_asked = false;
    m_finished = std::move(finished);
    ask(firstProbe(!pending.old));
}

void OutcomeResolver::ask(ProbeStep step)
{
    if (!m_recorder.write(JournalStep::Probe, OutcomeWord::Unknown, m_copies, probeWord(step))) {
        stop(m_asked ? ProbeVerdict::NothingProven : ProbeVerdict::NothingAsked,
             m_recorder.error());
        return;
    }
    const ProbeBody body = bodyOf(step, *m_pending);
    m_send(*body.next, body.existing, [this, step](Result<CredentialReceipt> answer) {
        take(step, std::move(answer));
    });
}

void OutcomeResolver::take(ProbeStep step, Result<CredentialReceipt> answer)
{
    const ProbeNext next = nextProbe(step, probeAnswer(answer));
    m_asked = true;
    const QString shown = answer ? u"accepted"_s : journalDetail(answer.error());
    const QString detail = QString(probeWord(step)) + u" "_s + shown;
    const bool noted = m_recorder.write(JournalStep::Probe, OutcomeWord::Unknown, m_copies, detail);
    if (next.step && noted) {
        ask(*next.step);
        return;
    }
    if (next.step) {
        stop(ProbeVerdict::NothingProven, m_recorder.error());
        return;
    }
    ProbeReport report{next.verdict, std::nullopt, std::nullopt};
    if (!answer)
        report.error = asReceived(answer.error());
    else if (next.verdict == ProbeVerdict::ProvenNew)
        report.receipt = std::move(*answer);
    std::exchange(m_finished, {})(std::move(report));
}

void OutcomeResolver::stop(ProbeVerdict verdict, std::optional<ApiError> error)
{
    std::exchange(m_finished, {})(ProbeReport{verdict, std::nullopt, std::move(error)});
}

} // namespace console
