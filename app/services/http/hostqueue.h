#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace console {

class Clock;

/// Lets so many requests a host go at once, in the order they came, and what a person waits for
/// before the pages of a list. A host that answers 429 gets half as many and nothing at all for as
/// long as it asked, and a place more each time that a good number of requests went well.
///
/// A few more pages are handed to the network while all places are taken: it sends the next one by
/// itself when a reply ends, without waiting for whoever computes with that reply.
class HostQueue : public QObject {
    Q_OBJECT

public:
    enum class Turn {
        Next, ///< waits for a free place only: what a person asked for once
        Patient, ///< waits for as long as the host wants to be left alone, too
    };

    enum class Place {
        Wire, ///< a connection is free
        Ahead, ///< the network holds it until one is; Patient ones only
    };

    HostQueue(int inFlightPerHost, int ahead, Clock &clock)
        : m_most(inFlightPerHost), m_ahead(ahead), m_clock(clock)
    {
    }

    /// Calls `start` now or when a place is free, unless `owner` dies or withdraws first.
    /// Whoever was started must leave() or giveUp().
    void enter(const QString &host, QObject *owner, Turn turn, std::function<void(Place)> start);

    /// Gives the place to the next one, which starts at once.
    void leave(const QString &host);

    /// The same, from the event loop, so that whoever gives up many requests in a row does not
    /// start each of them just to stop it.
    void giveUp(const QString &host);
    void withdraw(QObject *owner);
    void withdrawAll() { m_hosts.clear(); }

    /// How often this host's limit was halved: tells requests of before from those of after.
    [[nodiscard]] int round(const QString &host) const { return m_hosts.value(host).round; }

    /// The host said 429 to a request that began in `round`, and wants to be left alone for
    /// `pause`. What began before the last halving halves nothing again.
    void slowDown(const QString &host, int round, std::chrono::milliseconds pause);
    void noteSuccess(const QString &host);

    /// Requests this host may have in flight now.
    [[nodiscard]] int limit(const QString &host) const;

signals:
    /// What was started ahead and has not left should come back and wait.
    void slowedDown(const QString &host);

private:
    struct Waiting {
        QPointer<QObject> owner;
        Turn turn = Turn::Next;
        std::function<void(Place)> start;
    };
    struct Host {
        int limit = 0; ///< 0: never slowed down
        int inFlight = 0; ///< those ahead included
        int round = 0;
        int successes = 0; ///< since the limit last changed
        QDateTime pausedUntil;
        QList<Waiting> waiting;
    };

    void startNext(const QString &host);
    [[nodiscard]] std::optional<Waiting> takeNext(const QString &name);
    [[nodiscard]] int placesFor(Turn turn, const QString &name) const;

    int m_most;
    int m_ahead;
    Clock &m_clock;
    QHash<QString, Host> m_hosts;
};

} // namespace console
