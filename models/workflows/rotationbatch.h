#pragma once

#include "models/workflows/rotationdesk.h"

#include <QPointer>

#include <vector>

namespace console {

/// One connector's change within a batch.
struct BatchItem
{
    ConnectorRef target;
    CredentialSet next;
    CurrentCredential current;
};

/// What became of a row so far.
struct BatchRow
{
    enum class Stage { Waiting, UnderWay, Ended };

    ConnectorRef target;
    Stage stage = Stage::Waiting;
    Outcome outcome; ///< once it is under way; NotSent for rows that were left out
};

/// Why a batch does not go on by itself.
enum class BatchPause {
    None,
    Asked, ///< by a person
    KeyRefused, ///< 401 or 403: every following row would be refused, too (safety.md §3)
    OutcomeUnknown, ///< somebody should look before more of that
    NothingSent, ///< journal or keychain trouble: no following row could be sent
};

/// Rotates connectors of one account one after another, each as a rotation of its own: journalled,
/// staged, sent once. Rows that ended stay as they are, whatever becomes of the batch.
class RotationBatch : public QObject
{
    Q_OBJECT

public:
    RotationBatch(RotationDesk &desk, std::vector<BatchItem> items, QObject *parent = nullptr);

    /// NotPermitted, and nothing is sent, unless `account` allows many changes with this consent.
    [[nodiscard]] Result<void> start(const Account &account, const Consent &consent);

    /// After the current row, if one is under way.
    void pause();
    void resume();

    /// Leaves out every row that is still waiting; the current one comes to its end.
    void cancel();

    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    [[nodiscard]] BatchPause paused() const { return m_pause; }
    [[nodiscard]] bool isUnderWay() const; ///< a row is on its way
    [[nodiscard]] bool isFinished() const; ///< no row is waiting or under way
    [[nodiscard]] int ended() const;

signals:
    void rowChanged(int row);
    void stateChanged(); ///< paused, resumed or finished

private:
    void runNext();
    void run(size_t row);
    void follow(size_t row);
    void settle(size_t row);
    void leaveOut(size_t row, ApiError why);
    void show(size_t row, const Outcome &outcome, BatchRow::Stage stage);

    RotationDesk &m_desk;
    std::vector<BatchItem> m_items; ///< emptied row by row: no secret stays longer than it must
    QList<ChangePermit> m_permits;
    QList<BatchRow> m_rows;
    std::vector<QPointer<CredentialRotation>> m_rotations;
    BatchPause m_pause = BatchPause::None;
    bool m_started = false;
};

/// What an outcome means for the rows after it.
[[nodiscard]] BatchPause pauseAfter(const Outcome &outcome);

} // namespace console
