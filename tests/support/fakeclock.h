#pragma once

#include "models/ports/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <list>

namespace console::testing {

/// Time that stands still until a test moves it.
class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        m_timers.push_back({m_now.addMSecs(delay.count()), context, std::move(f)});
    }

    /// Moves time and runs what falls due, in order.
    void advance(std::chrono::milliseconds by)
    {
        const QDateTime end = m_now.addMSecs(by.count());
        for (auto next = earliest(end); next != m_timers.end(); next = earliest(end)) {
            m_now = next->due;
            auto timer = std::move(*next);
            m_timers.erase(next);
            if (timer.context)
                timer.f();
        }
        m_now = end;
    }

    /// The machine sleeps: time moves on, and whatever fell due runs only when it wakes.
    void sleep(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        for (auto &timer : m_timers)
            timer.due = std::max(timer.due, m_now);
        advance(std::chrono::milliseconds(0));
    }

    /// Somebody sets the clock: timers go on as if nothing was.
    void set(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        for (auto &timer : m_timers)
            timer.due = timer.due.addMSecs(by.count());
    }

private:
    struct Timer
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> f;
    };

    std::list<Timer>::iterator earliest(const QDateTime &end)
    {
        auto found = m_timers.end();
        for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
            if (it->due <= end && (found == m_timers.end() || it->due < found->due))
                found = it;
        }
        return found;
    }

    QDateTime m_now = QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    std::list<Timer> m_timers;
};

} // namespace console::testing
