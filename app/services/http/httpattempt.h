#pragma once

#include "app/services/http/replycollector.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

namespace console {

class OneShotBody;
struct HttpSettings;

/// One copy of a request on the wire, from the first byte to the end of its reply. Owned by its
/// HttpJob; emits ended once.
class HttpAttempt : public QObject {
    Q_OBJECT

public:
    /// From when on silence counts.
    enum class Quiet {
        Now,
        FromLeaving, ///< the network may hold it until a connection is free
    };

    HttpAttempt(QNetworkAccessManager &network, const HttpRequest &request,
                const HttpSettings &settings, Quiet quiet, QObject *parent);
    ~HttpAttempt() override;

    /// Gives up, for `reason`; ended follows before this returns.
    void stop(StopReason reason);

    /// It has a connection, or is getting one.
    [[nodiscard]] bool hasLeft() const { return m_left; }

    [[nodiscard]] const AttemptFacts &facts() const { return m_facts; }
    [[nodiscard]] QString requestId() const { return requestIdOf(*m_reply); }
    [[nodiscard]] HttpReply takeReply(const QDateTime &now)
    {
        return m_collector.reply(*m_reply, now);
    }

signals:
    void left(); ///< once, only with Quiet::FromLeaving
    void ended();

private:
    void watch();
    void leave();
    void noteLife();
    void inspectHeaders();
    void collect();
    void countSend();
    void conclude();

    OneShotBody *m_body;
    QNetworkReply *m_reply;
    ReplyCollector m_collector;
    QTimer m_quiet;
    StopReason m_stop = StopReason::None;
    AttemptFacts m_facts;
    int m_sends = 0;
    bool m_newConnection = false;
    bool m_left;
    bool m_ended = false;
};

} // namespace console
