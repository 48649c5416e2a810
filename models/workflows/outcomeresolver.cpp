#include "models/workflows/outcomeresolver.h"

#include "models/workflows/sendanswer.h"

#include <array>

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
    case ProbeStep::SameAgain:
    case ProbeStep::SetAgain:
    case ProbeStep::Read:
    case ProbeStep::ReadThenSend: return {&pending.next, pending.existing()};
    case ProbeStep::IsNewAfterSame:
    case ProbeStep::IsNewInForce:
    case ProbeStep::IsNewAfterAll:
    case ProbeStep::IsLinkInForce:
    case ProbeStep::IsLinkAfterAll: break;
    }
    return {&pending.next, &pending.next};
}

constexpr std::array readings{"shows the new"_L1, "shows the old"_L1, "shows another"_L1,
                              "does not show it"_L1};

ProbeReport reportOf(Result<CredentialReceipt> answer)
{
    ProbeReport report{ProbeVerdict::NothingProven, std::nullopt, std::nullopt, Evidence::Probe};
    if (answer)
        report.receipt = std::move(*answer);
    else
        report.error = asReceived(answer.error());
    return report;
}

/// What was read is no receipt of a change, but tells the same where it shows the new secret.
ProbeReport reportOf(const Result<InForce> &answer, const ConnectorRef &target)
{
    ProbeReport report{ProbeVerdict::NothingProven, std::nullopt, std::nullopt, Evidence::Reading};
    if (!answer) {
        report.error = asReceived(answer.error());
        return report;
    }
    report.receipt.emplace();
    report.receipt->merchant.id = target.merchantId;
    report.receipt->connector.id = target.connectorId;
    return report;
}

} // namespace

OutcomeResolver::OutcomeResolver(OperationRecorder &recorder, SendCredentials send,
                                 ReadCredentials read, QObject *parent)
    : QObject(parent), m_recorder(recorder), m_send(std::move(send)), m_read(std::move(read))
{
}

void OutcomeResolver::run(ProbeStep first, const PendingSecrets &pending, int copies,
                          std::function<void(ProbeReport)> finished)
{
    m_pending = &pending;
    m_copies = copies;
    m_asked = false;
    m_finished = std::move(finished);
    ask(first);
}

void OutcomeResolver::ask(ProbeStep step)
{
    if (!m_recorder.write(JournalStep::Probe, OutcomeWord::Unknown, m_copies, probeWord(step))) {
        stop(m_asked ? ProbeVerdict::NothingProven : ProbeVerdict::NothingAsked,
             m_recorder.error());
        return;
    }
    const ProbeBody body = bodyOf(step, *m_pending);
    if (isReading(step)) {
        m_read(*body.next, body.existing, [this, step](const Result<InForce> &answer) {
            take(step, probeAnswer(answer, m_pending->existing() != nullptr),
                 answer ? QString(readings[size_t(*answer)]) : journalDetail(answer.error()),
                 reportOf(answer, m_pending->target));
        });
        return;
    }
    m_send(*body.next, body.existing, [this, step](Result<CredentialReceipt> answer) {
        const QString shown = answer ? u"accepted"_s : journalDetail(answer.error());
        take(step, probeAnswer(answer), shown, reportOf(std::move(answer)));
    });
}

void OutcomeResolver::take(ProbeStep step, ProbeAnswer answer, const QString &shown,
                           ProbeReport found)
{
    const ProbeNext next = nextProbe(step, answer);
    m_asked = true;
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
    found.verdict = next.verdict;
    if (next.verdict != ProbeVerdict::ProvenNew)
        found.receipt.reset();
    std::exchange(m_finished, {})(std::move(found));
}

void OutcomeResolver::stop(ProbeVerdict verdict, std::optional<ApiError> error)
{
    std::exchange(m_finished, {})(ProbeReport{verdict, std::nullopt, std::move(error)});
}

} // namespace console
