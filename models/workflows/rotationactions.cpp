// What the rotation table's actions do: which does what, and the rows of the journal. The order of
// things is in rotationrules.cpp alone.

#include "models/workflows/rotationrunner.h"

#include "models/workflows/fingerprint.h"
#include "models/workflows/sendanswer.h"

namespace console {

using namespace Qt::StringLiterals;

using State = RotationState;
using Event = RotationEvent;
using Action = RotationAction;

std::optional<RotationEvent> RotationRunner::perform(RotationAction action)
{
    switch (action) {
    case Action::Load: return load();
    case Action::WriteIntent: return record(JournalStep::Intent, OutcomeWord::Draft, {});
    case Action::StorePending: storePending(); break;
    case Action::VerifyPending: return verifyPending();
    case Action::WriteStaged: return writeStaged();
    case Action::ReloadPending:
    case Action::ReloadToPromote: return reloadPending();
    case Action::WriteSending: return writeSending();
    case Action::Send: sendCopy(); break;
    case Action::WriteWait: return writeWait();
    case Action::Wait: wait(); break;
    case Action::WriteResult: return writeResult();
    case Action::Promote: return promote();
    case Action::RemovePending: return removePending();
    case Action::WriteKept: return writeKept();
    case Action::WriteAside: return keep(JournalStep::Kept, u"set aside by hand"_s);
    case Action::WriteForget: return keep(JournalStep::Forgetting, {});
    case Action::RemovePrevious: return removePrevious();
    case Action::WriteClosed: return writeClosed();
    case Action::Probe: probe(ProbeOrder::Asked); break;
    case Action::Repeat: probe(m_plan ? m_plan->order : ProbeOrder::Asked); break;
    case Action::Rest: rest(); break;
    }
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
    if (m_recorder.write(JournalStep::Sending, OutcomeWord::Sending, m_copies, {})) {
        m_checks.sentAt = m_ports.clock.now();
        return Event::Done;
    }
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
    // Of an edit only what it left is here, and the row that says so has its outcome, too: it stays
    // the last one until all is gone.
    if (mayStage(m_recorder.facts().kind))
        return Event::Done;
    const QString detail = m_proven.error ? journalDetail(*m_proven.error)
                                          : m_proven.platformStatus;
    return record(JournalStep::Result, recordedWord(m_state), detail);
}

/// Without an old secret there is nothing to keep: a first link, or one that nobody here knew.
RotationEvent RotationRunner::writeKept()
{
    if (m_recorder.facts().oldTag.isEmpty())
        return Event::NothingToKeep;
    const auto length = std::chrono::seconds(m_ports.quarantine);
    const QDateTime until = m_proven.at.addSecs(length.count()).toUTC();
    const Event event = keep(JournalStep::Kept, until.toString(Qt::ISODate));
    if (event == Event::Done)
        m_keptUntil = until;
    return event;
}

RotationEvent RotationRunner::keep(JournalStep rowStep, const QString &detail)
{
    return record(rowStep, m_proven.word, detail);
}

RotationEvent RotationRunner::writeClosed()
{
    if (m_state == State::ClosingAside && m_gone)
        return record(JournalStep::Closed, m_proven.word, u"nothing was kept any more"_s);
    const bool byHand = m_state == State::ClosingUnproven || m_state == State::ClosingAside
        || m_state == State::ClosingGone;
    return record(JournalStep::Closed, m_proven.word, byHand ? u"closed by hand"_s : QString());
}

RotationEvent RotationRunner::record(JournalStep rowStep, OutcomeWord word, const QString &detail)
{
    if (m_recorder.write(rowStep, word, m_copies, detail))
        return Event::Done;
    note(m_recorder.error());
    return Event::Failed;
}

} // namespace console
