#include "app/services/http/replycollector.h"

#include "app/services/http/retryrule.h"

#include <algorithm>

namespace console {

namespace {

constexpr const char *requestIdHeaders[]{"X-Request-Id", "Request-Id", "X-Correlation-Id",
                                         "X-Amzn-RequestId", "CF-Ray"};
constexpr qsizetype longestRequestId = 128;

std::optional<qint64> announcedLength(const QNetworkReply &reply)
{
    bool ok = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&ok);
    // With both headers the chunks count, RFC 9112 §6.3.
    return ok && !reply.hasRawHeader("Transfer-Encoding") ? std::optional(length) : std::nullopt;
}

bool isPlainText(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

StopReason ReplyCollector::inspectHeaders(const QNetworkReply &reply) const
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed();
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return StopReason::Encoded;
    return announcedLength(reply).value_or(0) > m_maximum ? StopReason::TooLarge : StopReason::None;
}

StopReason ReplyCollector::take(QNetworkReply &reply)
{
    const qint64 here = reply.bytesAvailable();
    if (m_received + here > m_maximum) {
        m_body = {};
        return StopReason::TooLarge;
    }
    const qint64 announced = m_body.isEmpty() ? announcedLength(reply).value_or(0) : 0;
    if (announced > here)
        m_body.reserve(std::min(announced, m_maximum));
    const qsizetype before = m_body.size();
    m_body.resize(before + here);
    const qint64 taken = std::max<qint64>(0, reply.read(m_body.data() + before, here));
    m_body.truncate(before + taken);
    m_received += taken;
    return StopReason::None;
}

AttemptFacts ReplyCollector::facts(const QNetworkReply &reply) const
{
    AttemptFacts facts;
    facts.error = reply.error();
    facts.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    facts.announced = announcedLength(reply);
    facts.chunked = reply.hasRawHeader("Transfer-Encoding");
    facts.received = m_received;
    return facts;
}

HttpReply ReplyCollector::reply(const QNetworkReply &reply, const QDateTime &now)
{
    HttpReply complete;
    complete.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    complete.body = std::move(m_body);
    complete.contentType = reply.rawHeader("Content-Type");
    complete.requestId = requestIdOf(reply);
    complete.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), now);
    return complete;
}

QString requestIdOf(const QNetworkReply &reply)
{
    for (const char *name : requestIdHeaders) {
        const QByteArray value = reply.rawHeader(name).trimmed();
        if (!value.isEmpty() && value.size() <= longestRequestId && isPlainText(value))
            return QString::fromLatin1(value);
    }
    return {};
}

} // namespace console
