#pragma once

#include "models/domain/account.h"
#include "models/domain/secretbuffer.h"
#include "models/ports/apicall.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace console {

enum class HttpMethod { Get, Post, Put, Patch };

/// How often a request may be sent.
enum class SendPolicy {
    Once, ///< every write: exactly one copy, whatever happens (N1)
    Retry, ///< reads: 429 and 503 are tried again by Retry-After, at most three sends
};

/// On whose behalf a request is sent; for the record only, never on the wire.
struct Requester
{
    AccountId account;
    QString accountLabel;
    PlatformKind platform = PlatformKind::Paygentic;
};

/// A request with its secrets still apart, so that nothing else needs to be wiped.
struct HttpRequest
{
    Requester requester;
    HttpMethod method = HttpMethod::Get;
    QUrl url; ///< complete, encoded; never contains a secret
    QList<std::pair<QByteArray, QByteArray>> headers; ///< without secrets
    std::pair<QByteArray, SecretBuffer> authorisation; ///< header name and value
    SecretBuffer body; ///< JSON; empty for none
    SendPolicy policy = SendPolicy::Retry;
    std::chrono::milliseconds quiet{30'000}; ///< longest silence on the wire
    std::chrono::milliseconds total{60'000}; ///< whole request, all sends included
    /// Reads of lists: the longest Retry-After that is waited for. Then `total` is for each send, and
    /// waiting for a turn counts for nothing.
    std::chrono::milliseconds patience{0};
    qint64 maximumReply = 8 * 1024 * 1024; ///< bytes
};

/// A complete reply: status line, headers and the whole body were received. Any status but 3xx.
struct HttpReply
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Sends requests. Errors are transport errors only (TimedOut, ConnectionLost, Redirected, …) with
/// an honest `wire`; what a status means is for the platform's client.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;
    [[nodiscard]] virtual ApiCall<HttpReply> send(HttpRequest request) = 0;
};

} // namespace console
