#include "app/sandbox/server/serverbinding.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(static_cast<int>(method))).toUpper();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
SandboxHeaders headersOf(const QHttpServerRequest &request)
{
    SandboxHeaders headers;
    for (const auto &[name, value] : request.headers().toListOfPairs())
        headers.append({name, value});
    return headers;
}
#else
SandboxHeaders headersOf(const QHttpServerRequest &request)
{
    SandboxHeaders headers;
    for (const auto &[name, value] : request.headers())
        headers.append({name, value});
    return headers;
}
#endif

SandboxRequest plainRequest(const QHttpServerRequest &request)
{
    return {methodName(request.method()), request.url().path(QUrl::FullyEncoded), request.query(),
            headersOf(request), request.body()};
}

} // namespace

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

quint16 listenOnLoopback(QHttpServer &server, quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port) || !server.bind(listener.get()))
        return 0;
    return listener.release()->serverPort(); // bind() took ownership
}

void answerEverything(QHttpServer &server, std::function<void(OpenExchange)> handler)
{
    // The responder survives its connection there, and then drops what is written.
    server.setMissingHandler(
        &server,
        [&server, handler = std::move(handler)](const QHttpServerRequest &request,
                                                QHttpServerResponder &responder) {
            handler({plainRequest(request),
                     std::make_shared<QHttpServerResponder>(std::move(responder)), &server});
        });
}

void writeReply(QHttpServerResponder &responder, const SandboxReply &reply)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers,
                    static_cast<QHttpServerResponder::StatusCode>(reply.status));
}

#else

quint16 listenOnLoopback(QHttpServer &server, quint16 port)
{
    return server.listen(QHostAddress::LocalHost, port);
}

void answerEverything(QHttpServer &server, std::function<void(OpenExchange)> handler)
{
    server.setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request,
                                                            QHttpServerResponder &&responder) {
        QTcpSocket *const alive = responder.socket();
        // A reply leaves in pieces. Without this the last one waits until the first has been
        // acknowledged, which others put off: 40 ms for every page.
        alive->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        handler({plainRequest(request),
                 std::make_shared<QHttpServerResponder>(std::move(responder)), alive});
    });
}

void writeReply(QHttpServerResponder &responder, const SandboxReply &reply)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    responder.writeHeader("Content-Type", "application/json");
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeBody(reply.body);
}

#endif

} // namespace console
