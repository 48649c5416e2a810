#include "tests/faults/faultserver.h"

#include "tests/faults/faultconnection.h"
#include "tests/faults/testcertificate.h"
#include "tests/faults/upstream.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>

#include <algorithm>

namespace console::testing {

using namespace Qt::StringLiterals;

FaultServer::FaultServer(Transport transport, QObject *parent)
    : QTcpServer(parent), m_transport(transport)
{
    m_watch.start();
    m_backend = [](const FaultRequest &) { return FaultReply{}; };
    if (!listen(QHostAddress::LocalHost))
        qFatal("fault server: no port on loopback");
    m_port = serverPort();
}

FaultServer::~FaultServer()
{
    // While this is still a FaultServer: connections count themselves out.
    qDeleteAll(findChildren<FaultConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl FaultServer::url(const QString &path) const
{
    const QString scheme = isTls() ? u"https"_s : u"http"_s;
    return QUrl(scheme + u"://127.0.0.1:"_s + QString::number(m_port) + path);
}

void FaultServer::setUpstream(const QString &host, quint16 port)
{
    m_upstreamHost = host;
    m_upstreamPort = port;
}

void FaultServer::setListening(bool on)
{
    if (on == isListening())
        return;
    if (on) {
        if (!listen(QHostAddress::LocalHost, m_port))
            qFatal("fault server: the port is gone");
        return;
    }
    close();
    closeConnections();
}

void FaultServer::closeConnections()
{
    const auto open = findChildren<FaultConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *connection : open)
        connection->reset();
}

int FaultServer::received(const QByteArray &method) const
{
    return int(std::ranges::count_if(
        m_log, [&](const auto &seen) { return method.isEmpty() || seen.method == method; }));
}

int FaultServer::applied(const QByteArray &method) const
{
    return int(std::ranges::count_if(m_log, [&](const auto &seen) {
        return seen.applied && (method.isEmpty() || seen.method == method);
    }));
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = isTls() ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    auto *connection = new FaultConnection(socket, ++m_connections, *this);
    if (takesResetOnAccept())
        connection->resetWhenEncrypted();
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(testServerTls());
        tls->startServerEncryption();
    }
}

bool FaultServer::takesResetOnAccept()
{
    if (m_schedule.isEmpty())
        return m_otherwise.fault == Fault::ResetBeforeRead && !m_chooser;
    const FaultStep &first = m_schedule.first();
    if (first.fault != Fault::ResetBeforeRead || !first.method.isEmpty())
        return false;
    m_schedule.removeFirst();
    return true;
}

FaultStep FaultServer::stepFor(const FaultRequest &request)
{
    for (qsizetype i = 0; i < m_schedule.size(); ++i) {
        if (m_schedule[i].method.isEmpty() || m_schedule[i].method == request.method)
            return m_schedule.takeAt(i);
    }
    return m_chooser ? m_chooser(request) : m_otherwise;
}

int FaultServer::record(const SeenRequest &request)
{
    m_log.append(request);
    m_log.last().at = m_watch.elapsed();
    const int index = int(m_log.size()) - 1;
    emit requestReceived(index);
    return index;
}

void FaultServer::perform(int index, QObject *waiting, std::function<void(FaultReply)> answer)
{
    const auto deliver = [this, index, waiting = QPointer(waiting), answer](const FaultReply &reply) {
        markApplied(index, reply);
        if (waiting && answer)
            answer(reply);
    };
    const FaultRequest request = m_log[index];
    if (m_upstreamPort == 0)
        return deliver(m_backend(request));
    const auto answered = [waiting = QPointer(waiting), answer, deliver](const auto &reply) {
        if (reply)
            deliver(*reply);
        else if (waiting && answer)
            answer({502, {}, "the upstream did not answer"});
    };
    auto *upstream = new Upstream(request, answered, this);
    upstream->connectToHost(m_upstreamHost, m_upstreamPort);
}

void FaultServer::markApplied(int index, const FaultReply &reply)
{
    m_log[index].applied = true;
    m_log[index].reply = reply;
    emit requestApplied(index);
}

void FaultServer::exchangeBegins()
{
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
}

} // namespace console::testing
