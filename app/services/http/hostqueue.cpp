#include "app/services/http/hostqueue.h"

#include "models/ports/clock.h"

#include <algorithm>

namespace console {

namespace {

constexpr int successesForAPlace = 20; ///< times the places there are

} // namespace

void HostQueue::enter(const QString &host, QObject *owner, Turn turn,
                      std::function<void(Place)> start)
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
    emit slowedDown(name);
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

// Whoever waits for a place on the wire gets the next one; nothing is started ahead meanwhile.
std::optional<HostQueue::Waiting> HostQueue::takeNext(const QString &name)
{
    Host &host = m_hosts[name];
    const auto isNext = [](const Waiting &waiting) { return waiting.turn == Turn::Next; };
    auto next = std::find_if(host.waiting.begin(), host.waiting.end(), isNext);
    if (next == host.waiting.end())
        next = host.waiting.begin();
    if (next == host.waiting.end() || host.inFlight >= placesFor(next->turn, name))
        return std::nullopt;
    Waiting taken = std::move(*next);
    host.waiting.erase(next);
    return taken;
}

int HostQueue::placesFor(Turn turn, const QString &name) const
{
    const Host host = m_hosts.value(name);
    if (turn == Turn::Next)
        return limit(name);
    if (host.pausedUntil.isValid() && m_clock.now() < host.pausedUntil)
        return 0;
    return limit(name) < m_most ? limit(name) : m_most + m_ahead;
}

void HostQueue::startNext(const QString &host)
{
    // Looked up anew each time: `start` may come back here.
    while (const auto next = takeNext(host)) {
        if (!next->owner)
            continue;
        const int before = m_hosts[host].inFlight++;
        next->start(before < limit(host) ? Place::Wire : Place::Ahead);
    }
}

} // namespace console
