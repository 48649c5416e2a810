#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWidget;

namespace console {

class LockCover;

/// Covers every window of the program after a time without a key or a click, and lets no input
/// through until somebody says that they are there. No password: it keeps out glances, not people.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// `window` bears the way out.
    explicit IdleLock(QWidget &window);

    void setTime(std::chrono::milliseconds time);
    void lock();
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_locked; }

signals:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(QWidget &window);
    [[nodiscard]] bool isBlocked(QObject *watched, const QEvent &event) const;

    QWidget &m_window;
    QTimer m_idle;
    bool m_locked = false;
    QList<QPointer<LockCover>> m_covers;
    QPointer<QWidget> m_focus; ///< where the keyboard was
};

} // namespace console
