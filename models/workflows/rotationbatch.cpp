#include "models/workflows/rotationbatch.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Causes on this machine that the next row would meet as well.
bool meetsAll(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::JournalUnavailable:
    case ApiErrorKind::KeychainLocked:
    case ApiErrorKind::KeychainAbsent:
    case ApiErrorKind::KeychainSilent:
    case ApiErrorKind::KeychainRefused:
    case ApiErrorKind::NotConnected:
    case ApiErrorKind::TlsFailed: return true;
    default: return false;
    }
}

} // namespace

BatchPause pauseAfter(const Outcome &outcome)
{
    const auto kind = outcome.error ? std::optional(outcome.error->kind) : std::nullopt;
    if (kind == ApiErrorKind::Unauthorised || kind == ApiErrorKind::Forbidden)
        return BatchPause::KeyRefused;
    if (outcome.word == OutcomeWord::Unknown)
        return BatchPause::OutcomeUnknown;
    const bool kept = outcome.word == OutcomeWord::NotSent || outcome.word == OutcomeWord::Staged
        || outcome.word == OutcomeWord::Confirmed;
    return kept && kind && meetsAll(*kind) ? BatchPause::NothingSent : BatchPause::None;
}

RotationBatch::RotationBatch(RotationDesk &desk, std::vector<BatchItem> items, QObject *parent)
    : QObject(parent), m_desk(desk), m_items(std::move(items)), m_rotations(m_items.size())
{
    for (const auto &item : m_items)
        m_rows.append({item.target, BatchRow::Stage::Waiting, Outcome{OutcomeWord::Draft, {}, 0, {}, {}}});
}

Result<void> RotationBatch::start(const Account &account, const Consent &consent)
{
    if (m_started)
        return {};
    QList<ChangeTarget> targets;
    for (const auto &item : m_items)
        targets.append(changeTargetOf(item.target));
    const auto permits = permitMany(account, targets, consent);
    if (!permits)
        return failure(permits.error());
    m_permits = *permits;
    m_started = true;
    runNext();
    return {};
}

void RotationBatch::pause()
{
    if (isFinished() || m_pause != BatchPause::None)
        return;
    m_pause = BatchPause::Asked;
    emit stateChanged();
}

void RotationBatch::resume()
{
    if (!m_started || m_pause == BatchPause::None)
        return;
    m_pause = BatchPause::None;
    emit stateChanged();
    if (!isUnderWay())
        runNext();
}

void RotationBatch::cancel()
{
    for (size_t row = 0; row < m_items.size(); ++row) {
        if (m_rows[qsizetype(row)].stage == BatchRow::Stage::Waiting)
            leaveOut(row, localError(ApiErrorKind::Cancelled));
    }
    emit stateChanged();
}

bool RotationBatch::isUnderWay() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const BatchRow &row) {
        return row.stage == BatchRow::Stage::UnderWay;
    });
}

bool RotationBatch::isFinished() const
{
    return ended() == m_rows.size();
}

int RotationBatch::ended() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const BatchRow &row) {
        return row.stage == BatchRow::Stage::Ended;
    }));
}

void RotationBatch::runNext()
{
    for (size_t row = 0; row < m_items.size() && m_pause == BatchPause::None; ++row) {
        if (m_rows[qsizetype(row)].stage != BatchRow::Stage::Waiting)
            continue;
        run(row);
        if (isUnderWay())
            return;
    }
    emit stateChanged();
}

void RotationBatch::run(size_t row)
{
    BatchItem &item = m_items[row];
    const auto begun = m_desk.begin(item.target);
    if (!begun) {
        leaveOut(row, begun.error());
        m_pause = pauseAfter(m_rows[qsizetype(row)].outcome);
        return;
    }
    CredentialRotation *rotation = *begun;
    m_rotations[row] = rotation;
    show(row, rotation->outcome(), BatchRow::Stage::UnderWay);
    connect(rotation, &CredentialRotation::changed, this, [this, row] { follow(row); });
    connect(rotation, &CredentialRotation::settled, this, [this, row] { settle(row); });
    rotation->start(std::move(item.next), std::exchange(item.current, NoCurrent{}),
                    m_permits[qsizetype(row)]);
}

void RotationBatch::follow(size_t row)
{
    // Also after its end: a check that goes on by itself may find out what was unknown.
    if (m_rotations[row])
        show(row, m_rotations[row]->outcome(), m_rows[qsizetype(row)].stage);
}

void RotationBatch::settle(size_t row)
{
    const auto &rotation = m_rotations[row];
    if (!rotation || rotation->phase() != RotationPhase::Settled
        || m_rows[qsizetype(row)].stage != BatchRow::Stage::UnderWay)
        return;
    show(row, rotation->outcome(), BatchRow::Stage::Ended);
    const BatchPause found = pauseAfter(rotation->outcome());
    if (found != BatchPause::None)
        m_pause = found;
    runNext();
}

void RotationBatch::leaveOut(size_t row, ApiError why)
{
    m_items[row].next = {};
    m_items[row].current = NoCurrent{};
    Outcome outcome;
    outcome.word = OutcomeWord::NotSent;
    outcome.error = std::move(why);
    show(row, outcome, BatchRow::Stage::Ended);
}

void RotationBatch::show(size_t row, const Outcome &outcome, BatchRow::Stage stage)
{
    BatchRow &shown = m_rows[qsizetype(row)];
    shown.outcome = outcome;
    shown.stage = stage;
    emit rowChanged(int(row));
}

} // namespace console
