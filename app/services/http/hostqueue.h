#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace console {

/// Lets so many requests a host go at once, in the order they came.
class HostQueue : public QObject
{
    Q_OBJECT

public:
    explicit HostQueue(int inFlightPerHost) : m_limit(inFlightPerHost) { }

    /// Calls `start` now or when a place is free, unless `owner` dies or withdraws first.
    /// Whoever was started must leave().
    void enter(const QString &host, QObject *owner, std::function<void()> start);

    /// Gives the place back. The next one starts from the event loop, so that whoever gives up many
    /// requests in a row does not start each of them just to stop it.
    void leave(const QString &host);
    void withdraw(QObject *owner);
    void withdrawAll() { m_hosts.clear(); }

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        std::function<void()> start;
    };
    struct Host
    {
        int inFlight = 0;
        QList<Waiting> waiting;
    };

    void startNext(const QString &host);

    int m_limit;
    QHash<QString, Host> m_hosts;
};

} // namespace console
