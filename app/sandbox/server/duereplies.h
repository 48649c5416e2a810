#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace console {

/// Replies that wait for their time. One is written in each turn of the event loop, so that a
/// request which arrives meanwhile is read at once: written in one go, six replies of a list hold
/// up the next six requests, and the latency that was asked for grows by a tenth.
class DueReplies : public QObject {
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    explicit DueReplies(QObject *parent);

    /// Calls `write` at `due` (not before, and hardly a tenth of a millisecond after), unless
    /// `alive` is gone by then.
    void add(Time due, const QObject *alive, std::function<void()> write);

private:
    struct Waiting {
        QPointer<const QObject> alive;
        std::function<void()> write;
    };

    void writeFirst();
    void arm();

    std::multimap<Time, Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace console
