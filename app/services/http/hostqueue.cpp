#include "app/services/http/hostqueue.h"

#include "models/ports/clock.h"

#include <algorithm>

namespace console {

namespace {

constexpr int successesForAPlace = 20; ///< times the places there are

} // namespace

void HostQueue::enter(const QString &host, QObject *owner, Turn turn, std::function<void()> start)
{
    m_hosts[host].waiting.append({owner, turn, std::move(start)});
    startNext(host);
}

void HostQueue::leave(const QString &host)
{
    --m_hosts[host].inFlight;
    startNext(host);
}

void HostQueue::giveUp(const QString &host)
{
    --m_hosts[host].inFlight;
    QMetaObject::invokeMethod(
        this, [this, host] { startNext(host); }, Qt::QueuedConnection);
}

void HostQueue::withdraw(QObject *owner)
{
    for (auto &host : m_hosts)
        host.waiting.removeIf([owner](const Waiting &waiting) { return waiting.owner == owner; });
}

void HostQueue::slowDown(const QString &name, int round, std::chrono::milliseconds pause)
{
    Host &host = m_hosts[name];
    if (round == host.round) {
        host.limit = std::max(1, limit(name) / 2);
        ++host.round;
    }
    host.successes = 0;
    const QDateTime until = m_clock.now().addMSecs(pause.count());
    if (host.pausedUntil.isValid() && host.pausedUntil >= until)
        return;
    host.pausedUntil = until;
    m_clock.after(pause, this, [this, name] { startNext(name); });
}

void HostQueue::noteSuccess(const QString &name)
{
    const auto host = m_hosts.find(name);
    if (host == m_hosts.end() || host->limit == 0 || host->limit >= m_most)
        return;
    if (++host->successes < successesForAPlace * host->limit)
        return;
    ++host->limit;
    host->successes = 0;
}

int HostQueue::limit(const QString &host) const
{
    const int reduced = m_hosts.value(host).limit;
    return reduced > 0 ? reduced : m_most;
}

std::optional<HostQueue::Waiting> HostQueue::takeNext(Host &host) const
{
    const bool paused = host.pausedUntil.isValid() && m_clock.now() < host.pausedUntil;
    const auto next =
        std::find_if(host.waiting.begin(), host.waiting.end(), [paused](const Waiting &waiting) {
            return !paused || waiting.turn == Turn::Next;
        });
    if (next == host.waiting.end())
        return std::nullopt;
    const Waiting taken = *next;
    host.waiting.erase(next);
    return taken;
}

void HostQueue::startNext(const QString &host)
{
    // Looked up anew each time: `start` may come back here.
    while (m_hosts[host].inFlight < limit(host)) {
        const auto next = takeNext(m_hosts[host]);
        if (!next)
            return;
        if (!next->owner)
            continue;
        ++m_hosts[host].inFlight;
        next->start();
    }
}

} // namespace console
