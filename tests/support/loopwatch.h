#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace console::testing {

/// The longest time that the event loop was away while this lived, in milliseconds.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(5);
    }

    [[nodiscard]] qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace console::testing
