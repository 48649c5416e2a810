#include "app/sandbox/server/sandboxserver.h"

#include "app/sandbox/server/serverbinding.h"

#include <chrono>

namespace console {

SandboxServer::SandboxServer(const SandboxOptions &options)
    : m_options(options), m_platforms(options, [] { return QDateTime::currentDateTimeUtc(); }),
      m_due(this), m_server(this)
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
    const auto delay = m_options.latency + due.delay;
    if (delay.count() <= 0)
        return writeReply(*exchange.responder, due.reply);
    m_due.add(arrived + delay, exchange.alive, [responder = exchange.responder, reply = due.reply] {
        writeReply(*responder, reply);
    });
}

} // namespace console
