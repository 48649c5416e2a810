#include "app/sandbox/server/duereplies.h"

#include <algorithm>
#include <utility>

namespace console {

using std::chrono::steady_clock;

DueReplies::DueReplies(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DueReplies::writeFirst);
}

void DueReplies::add(Time due, const QObject *alive, std::function<void()> write)
{
    m_waiting.insert({due, {alive, std::move(write)}});
    arm();
}

void DueReplies::writeFirst()
{
    if (!m_waiting.empty() && m_waiting.begin()->first <= steady_clock::now()) {
        const Waiting first = std::move(m_waiting.extract(m_waiting.begin()).mapped());
        if (first.alive)
            first.write();
    }
    arm();
}

// Whole milliseconds as far as they go, then turns without a wait: Qt rounds every wait up.
void DueReplies::arm()
{
    if (m_waiting.empty())
        return m_timer.stop();
    const auto left = m_waiting.begin()->first - steady_clock::now();
    m_timer.start(std::max(std::chrono::floor<std::chrono::milliseconds>(left),
                           std::chrono::milliseconds(0)));
}

} // namespace console
