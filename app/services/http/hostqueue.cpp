#include "app/services/http/hostqueue.h"

namespace console {

void HostQueue::enter(const QString &host, QObject *owner, std::function<void()> start)
{
    m_hosts[host].waiting.append({owner, std::move(start)});
    startNext(host);
}

void HostQueue::leave(const QString &host)
{
    --m_hosts[host].inFlight;
    QMetaObject::invokeMethod(this, [this, host] { startNext(host); }, Qt::QueuedConnection);
}

void HostQueue::withdraw(QObject *owner)
{
    for (auto &host : m_hosts)
        host.waiting.removeIf([owner](const Waiting &waiting) { return waiting.owner == owner; });
}

void HostQueue::startNext(const QString &host)
{
    // Looked up anew each time: `start` may come back here.
    while (m_hosts[host].inFlight < m_limit && !m_hosts[host].waiting.isEmpty()) {
        const Waiting next = m_hosts[host].waiting.takeFirst();
        if (!next.owner)
            continue;
        ++m_hosts[host].inFlight;
        next.start();
    }
}

} // namespace console
