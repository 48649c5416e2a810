#include "models/workflows/switchbatch.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

ConnectorRef connectorOf(const ObjectRef &ref)
{
    return {ref.account, ref.ownerId, ref.ownerName, ref.id,
            ref.name.isEmpty() ? ref.type : ref.name};
}

} // namespace

SwitchBatch::SwitchBatch(PlatformRegistry &platforms, ObjectChange &changes,
                         const QList<ObjectRef> &targets, EditOffer offer, QObject *parent)
    : QObject(parent), m_platforms(platforms), m_changes(changes), m_targets(targets),
      m_offer(std::move(offer))
{
    for (const ObjectRef &target : targets)
        m_rows.append({connectorOf(target), BatchRow::Stage::Waiting,
                       Outcome{OutcomeWord::Draft, {}, 0, {}, {}}});
    connect(&changes, &ObjectChange::finished, this, &SwitchBatch::take);
}

Result<void> SwitchBatch::start(const Account &account, const Consent &consent)
{
    if (m_started)
        return {};
    QList<ChangeTarget> targets;
    for (const ObjectRef &target : std::as_const(m_targets))
        targets.append({target.account, target.id, target.name});
    if (const auto permits = permitMany(account, targets, consent); !permits)
        return failure(permits.error());
    m_account = account;
    m_started = true;
    runNext();
    return {};
}

void SwitchBatch::resume()
{
    if (!m_started || m_pause == BatchPause::None)
        return;
    m_pause = BatchPause::None;
    runNext();
}

void SwitchBatch::cancel()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].stage == BatchRow::Stage::Waiting)
            leaveOut(row, localError(ApiErrorKind::Cancelled));
    }
    m_pause = BatchPause::None;
    emit stateChanged();
}

int SwitchBatch::ended() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const BatchRow &row) {
        return row.stage == BatchRow::Stage::Ended;
    }));
}

EditRole *SwitchBatch::role() const
{
    Platform *platform = m_platforms.platform(m_targets[m_current].account);
    const bool agreed = platform && isSamePlace(platform->account(), m_account);
    return agreed ? platform->editing() : nullptr;
}

void SwitchBatch::runNext()
{
    m_current = -1;
    for (int row = 0; row < m_rows.size() && m_pause == BatchPause::None && m_current < 0; ++row) {
        if (m_rows[row].stage == BatchRow::Stage::Waiting)
            m_current = row;
    }
    emit stateChanged();
    if (m_current < 0)
        return;
    m_rows[m_current].stage = BatchRow::Stage::UnderWay;
    emit rowChanged(m_current);
    readSpec(m_targets[m_current]);
}

void SwitchBatch::readSpec(const ObjectRef &target)
{
    EditRole *role = this->role();
    if (!role)
        return leaveOut(m_current, localError(ApiErrorKind::NotPermitted));
    role->spec(target, m_offer).then(this, [this, target](const Result<ObjectSpec> &spec) {
        if (spec)
            read(target, *spec);
        else
            leaveOut(m_current, beforeChange(spec.error()));
    });
}

void SwitchBatch::read(const ObjectRef &target, const ObjectSpec &spec)
{
    EditRole *role = this->role();
    if (!role)
        return leaveOut(m_current, localError(ApiErrorKind::NotPermitted));
    role->load(target, spec).then(this, [this, spec](const Result<EditableObject> &object) {
        if (object)
            send(spec, *object);
        else
            leaveOut(m_current, beforeChange(object.error()));
    });
}

void SwitchBatch::send(const ObjectSpec &spec, const EditableObject &object)
{
    // The account may have been changed while the object was read.
    if (!role())
        return leaveOut(m_current, localError(ApiErrorKind::NotPermitted));
    ObjectDraft draft(spec, object);
    if (spec.command)
        draft.set(spec.command->path, FieldValue::ofBoolean(spec.command->value));
    // Many were agreed to at once, by the account's name: see start().
    const QString name = draft.target().displayName;
    m_operation = m_changes.run(std::move(draft), Consent{true, name});
}

void SwitchBatch::take(const ChangeReport &report)
{
    if (m_current >= 0 && !m_operation.isEmpty() && report.operation == m_operation)
        end(m_current, report.outcome);
}

void SwitchBatch::leaveOut(int row, ApiError why)
{
    Outcome outcome;
    outcome.word = OutcomeWord::NotSent;
    outcome.error = std::move(why);
    end(row, outcome);
}

void SwitchBatch::end(int row, const Outcome &outcome)
{
    m_rows[row].outcome = outcome;
    m_rows[row].stage = BatchRow::Stage::Ended;
    emit rowChanged(row);
    if (row != m_current)
        return;
    m_operation.clear();
    m_pause = pauseAfter(outcome);
    runNext();
}

} // namespace console
