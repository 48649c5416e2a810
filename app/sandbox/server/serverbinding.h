#pragma once

#include "app/sandbox/sandboxrequest.h"

#include <QHttpServerResponder>

#include <memory>

class QHttpServer;
class QHttpServerRequest;

namespace console {

/// A request with the way to answer it. `alive` dies with the client's connection: an answer that
/// is due later must not be written after that.
struct OpenExchange
{
    SandboxRequest request;
    std::shared_ptr<QHttpServerResponder> responder;
    QObject *alive; ///< also the context for timers
};

/// Everything in which Qt's HTTP server differs from version to version: 6.4 hands out the socket,
/// 6.8 takes a QTcpServer and owns the header type. Listens on 127.0.0.1 only; returns the port, 0
/// if it could not.
[[nodiscard]] quint16 listenOnLoopback(QHttpServer &server, quint16 port);

/// Sends every request of the server to `handler`.
void answerEverything(QHttpServer &server, std::function<void(OpenExchange)> handler);

/// Writes a complete reply.
void writeReply(QHttpServerResponder &responder, const SandboxReply &reply);

} // namespace console
