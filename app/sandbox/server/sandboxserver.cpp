#include "app/sandbox/server/sandboxserver.h"

#include "app/sandbox/server/serverbinding.h"

#include <QTimer>

#include <chrono>

namespace console {

SandboxServer::SandboxServer(const SandboxOptions &options)
    : m_options(options), m_platforms(options, [] { return QDateTime::currentDateTimeUtc(); }),
      m_server(this)
{
}

quint16 SandboxServer::listen()
{
    answerEverything(m_server, [this](const OpenExchange &exchange) { answer(exchange); });
    return listenOnLoopback(m_server, m_options.port);
}

// A request acts when it arrives and is answered when it is due, so that slow answers wait side by
// side and do not hold up each other.
void SandboxServer::answer(const OpenExchange &exchange)
{
    const auto arrived = std::chrono::steady_clock::now();
    const DueReply due = m_platforms.handle(exchange.request);
    const auto delay = arrived + m_options.latency + due.delay - std::chrono::steady_clock::now();
    if (delay.count() <= 0)
        return writeReply(*exchange.responder, due.reply);
    const auto wait = std::chrono::round<std::chrono::milliseconds>(delay);
    QTimer::singleShot(wait, Qt::PreciseTimer, exchange.alive, [responder = exchange.responder, reply = due.reply] {
        writeReply(*responder, reply);
    });
}

} // namespace console
