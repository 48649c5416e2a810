#include "models/workflows/operationrecorder.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Whether the operation put credentials into the keychain before it was sent.
bool hasStaged(const Journal &journal, const QString &operation)
{
    const auto rows = journal.operation(operation);
    return !rows || std::any_of(rows->begin(), rows->end(), [](const JournalEntry &row) {
        return row.step == JournalStep::Staged || isKeeping(row.step);
    });
}

void closeLeftover(Journal &journal, const Clock &clock, const JournalEntry &last)
{
    if (isKeeping(last.step))
        return;
    OperationRecorder recorder(journal, clock, last);
    OutcomeWord word = last.word;
    if (last.step == JournalStep::Intent || last.step == JournalStep::Staged) {
        word = OutcomeWord::NotSent;
    } else if (last.step == JournalStep::Sending) {
        word = OutcomeWord::Unknown;
        if (!recorder.write(JournalStep::Result, word, last.attempt, u"found after a restart"_s))
            return;
    }
    // Between the first row and the second the keychain may have taken them, too.
    const bool keeps = (mayStage(last.kind) && last.step == JournalStep::Intent)
        || hasStaged(journal, last.operation);
    (void)recorder.write(keeps ? JournalStep::Kept : JournalStep::Closed, word, last.attempt,
                         keeps ? QString(setAside) : QString());
}

} // namespace

OperationRecorder::OperationRecorder(Journal &journal, const Clock &clock, JournalEntry facts)
    : m_journal(journal), m_clock(clock), m_facts(std::move(facts))
{
}

void OperationRecorder::setTags(const QString &oldTag, const QString &newTag)
{
    m_facts.oldTag = oldTag;
    m_facts.newTag = newTag;
}

bool OperationRecorder::write(JournalStep step, OutcomeWord word, int attempt,
                              const QString &detail)
{
    JournalEntry entry = m_facts;
    entry.step = step;
    entry.word = word;
    entry.at = m_clock.now();
    entry.attempt = attempt;
    entry.detail = detail;
    const auto written = m_journal.append(entry);
    if (!written)
        m_error = written.error();
    return written.has_value();
}

bool mayStage(OperationKind kind)
{
    return kind == OperationKind::CreateObject || kind == OperationKind::EditObject;
}

bool mayBeInForce(OutcomeWord word)
{
    return word != OutcomeWord::NotSent && word != OutcomeWord::Refused;
}

void closeLeftovers(Journal &journal, const Clock &clock, const QList<OperationKind> &kinds)
{
    const auto rows = journal.open();
    if (!rows || !journal.health())
        return;
    for (const JournalEntry &last : *rows) {
        if (kinds.contains(last.kind))
            closeLeftover(journal, clock, last);
    }
}

QString currentActor()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QString journalDetail(const ApiError &error)
{
    const QString word = kindWord(error.kind);
    return error.httpStatus > 0 ? QString(QString::number(error.httpStatus) + u' ' + word) : word;
}

} // namespace console
