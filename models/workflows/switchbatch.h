#pragma once

#include "models/workflows/objectchange.h"
#include "models/workflows/rotationbatch.h"

namespace console {

/// Switches one flag of several objects of one account, one after another, each as a change of its
/// own: read afresh, journalled, sent once, read back. Rows that ended stay as they are.
class SwitchBatch : public QObject
{
    Q_OBJECT

public:
    /// `offer` is one whose spec has a command.
    SwitchBatch(PlatformRegistry &platforms, ObjectChange &changes, const QList<ObjectRef> &targets,
                EditOffer offer, QObject *parent = nullptr);

    /// NotPermitted, and nothing is sent, unless `account` allows many changes with this consent.
    [[nodiscard]] Result<void> start(const Account &account, const Consent &consent);

    /// Goes on after a pause.
    void resume();

    /// Leaves out every row that is still waiting; the current one comes to its end.
    void cancel();

    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    [[nodiscard]] BatchPause paused() const { return m_pause; }
    [[nodiscard]] bool isUnderWay() const { return m_current >= 0; }
    [[nodiscard]] bool isFinished() const { return ended() == m_rows.size(); }
    [[nodiscard]] int ended() const;

signals:
    void rowChanged(int row);
    void stateChanged(); ///< begun, paused, resumed or finished

private:
    void runNext();
    void readSpec(const ObjectRef &target);
    void read(const ObjectRef &target, const ObjectSpec &spec);
    void send(const ObjectSpec &spec, const EditableObject &object);
    void take(const ChangeReport &report);
    void end(int row, const Outcome &outcome);
    void leaveOut(int row, ApiError why);
    [[nodiscard]] EditRole *role() const;

    PlatformRegistry &m_platforms;
    ObjectChange &m_changes;
    QList<ObjectRef> m_targets;
    EditOffer m_offer;
    QList<BatchRow> m_rows;
    BatchPause m_pause = BatchPause::None;
    int m_current = -1;
    QString m_operation;
    Account m_account; ///< as it was when all of it was agreed to: later rows go nowhere else
    bool m_started = false;
};

} // namespace console
