#pragma once

#include "tests/faults/faultmessage.h"

#include <QElapsedTimer>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace console::testing {

class FaultConnection;

/// An HTTP server on loopback that fails on purpose, and remembers what really happened.
///
/// It lives in the event loop of the thread that made it: wait with waitFor() or QTest::qWaitFor.
///
///     FaultServer server;                                    // or FaultServer server(FaultServer::Tls);
///     server.setBackend([&](const FaultRequest &request) {   // or server.setUpstream(host, port)
///         return FaultReply{200, {{"Content-Type", "application/json"}}, model.answer(request)};
///     });
///     server.schedule({Fault::None, Fault::ApplyThenReset}); // first request fine, second lost
///     … send to server.url() …
///     EXPECT_EQ(server.applied("PATCH"), 1);                 // exactly one copy arrived
///
/// A TLS client must trust testCertificate() (testcertificate.h).
class FaultServer : public QTcpServer
{
    Q_OBJECT

public:
    enum Transport { Plain, Tls };

    /// Carries a request out and answers. Called at most once for every request received.
    using Backend = std::function<FaultReply(const FaultRequest &)>;
    /// Chooses a step by looking at the request.
    using Chooser = std::function<FaultStep(const FaultRequest &)>;

    /// Listens at once on a free port of 127.0.0.1. Without a backend every request is answered
    /// 200 {"ok":true}.
    explicit FaultServer(Transport transport = Plain, QObject *parent = nullptr);
    ~FaultServer() override;

    /// "http://127.0.0.1:PORT" or "https://…", without a trailing slash: a base URL.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isTls() const { return m_transport == Tls; }

    void setBackend(Backend backend) { m_backend = std::move(backend); }

    /// Forwards to a plain HTTP server, such as the practice sandbox, instead of calling a backend.
    /// A request counts as applied when it was answered there.
    void setUpstream(const QString &host, quint16 port);

    /// Appends steps; each request takes the first one that waits for its method or for any.
    /// Fault::Refused in a schedule means the same as ResetBeforeRead: use setListening(false).
    /// ResetBeforeRead acts before a method is known, so `onlyFor` makes it ReadThenReset.
    void schedule(const QList<FaultStep> &steps) { m_schedule.append(steps); }
    void clearSchedule() { m_schedule.clear(); }
    [[nodiscard]] qsizetype scheduled() const { return m_schedule.size(); }

    /// What happens to requests that no scheduled step takes. Default: Fault::None.
    void setOtherwise(const FaultStep &step) { m_otherwise = step; }

    /// Asked for requests that no scheduled step takes, before setOtherwise's step.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }

    /// False: F1, connections are refused; existing ones are reset. True: the same port again.
    void setListening(bool on);

    /// Ends every open connection, as a server does that is tired of idle ones.
    void closeConnections();

    /// The truth log, in the order of arrival. Only completely received requests are in it.
    [[nodiscard]] const QList<SeenRequest> &log() const { return m_log; }
    void clearLog() { m_log.clear(); }

    /// How many requests arrived, and how many were applied; of one method, or of all.
    [[nodiscard]] int received(const QByteArray &method = {}) const;
    [[nodiscard]] int applied(const QByteArray &method = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }

    /// Requests whose answer is not given yet, and the most there ever were.
    [[nodiscard]] int open() const { return m_atOnce; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    /// Everything that the clients sent, TLS removed: for canary searches.
    [[nodiscard]] const QByteArray &rawTraffic() const { return m_traffic; }

signals:
    void requestReceived(int index); ///< log()[index] is new
    void requestApplied(int index);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class FaultConnection;

    [[nodiscard]] bool takesResetOnAccept();
    [[nodiscard]] FaultStep stepFor(const FaultRequest &request);
    [[nodiscard]] int record(const SeenRequest &request);
    void perform(int index, QObject *waiting, std::function<void(FaultReply)> answer);
    void markApplied(int index, const FaultReply &reply);
    void exchangeBegins();
    void exchangeEnds() { --m_atOnce; }

    Transport m_transport;
    quint16 m_port = 0;
    Backend m_backend;
    Chooser m_chooser;
    QString m_upstreamHost;
    quint16 m_upstreamPort = 0;
    QList<FaultStep> m_schedule;
    FaultStep m_otherwise;
    QList<SeenRequest> m_log;
    QByteArray m_traffic;
    QElapsedTimer m_watch;
    int m_connections = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace console::testing
