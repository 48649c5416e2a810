#include "app/services/http/recordingexchange.h"

#include "app/services/errorbodies.h"
#include "app/services/json/jsonreader.h"
#include "models/ports/clock.h"
#include "models/ports/exchangelog.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Lists are longer and carry no error: reading them here would cost what decoding them costs.
constexpr qsizetype longestErrorBody = 64 * 1024;

/// Query parameters whose values are mere numbers of paging.
constexpr std::array pagingNames{"limit"_L1, "offset"_L1, "page"_L1, "pageSize"_L1, "size"_L1};

QString verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Put:
        return u"PUT"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    }
    Q_UNREACHABLE();
}

bool isPaging(const std::pair<QString, QString> &item)
{
    const bool isNumber = !item.second.isEmpty()
        && std::ranges::all_of(item.second, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && std::ranges::find(pagingNames, item.first) != pagingNames.end();
}

/// "/v1/merchants?limit=100&name=…": what was searched for may be a person's name.
QString shownPath(const QUrl &url)
{
    QStringList items;
    const auto query = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &item : query)
        items.append(item.first + u'=' + (isPaging(item) ? item.second : u"…"_s));
    const QString path = url.path(QUrl::FullyEncoded);
    return items.isEmpty() ? path : QString(path + u'?' + items.join(u'&'));
}

Exchange exchangeOf(const HttpRequest &request, const QDateTime &now)
{
    Exchange exchange;
    exchange.at = now;
    exchange.account = request.requester.account;
    exchange.accountLabel = request.requester.accountLabel;
    exchange.verb = verbOf(request.method);
    exchange.host = request.url.authority(QUrl::FullyEncoded);
    exchange.path = shownPath(request.url);
    exchange.isWrite = request.method != HttpMethod::Get;
    return exchange;
}

/// What the platform complained of, if it did. IXOPAY does so with a 200 too.
std::optional<ApiError> complaintIn(const HttpReply &reply, bool isWrite, PlatformKind platform)
{
    if ((reply.status == 200 && !isWrite) || reply.body.size() > longestErrorBody)
        return std::nullopt;
    const auto reader = errorBodyReader(platform);
    const auto json = decodeReply(reply, isWrite ? ReplyTo::Write : ReplyTo::Read, reader);
    if (!json)
        return json.error();
    const ErrorBody body = reader(*json, reply.status);
    if (!body.kind)
        return std::nullopt;
    ApiError error = replyError(reply, *body.kind, {});
    fillFrom(error, body);
    return error;
}

/// What the answer adds to an exchange.
void complete(Exchange &exchange, const Result<HttpReply> &result, PlatformKind platform)
{
    const auto error = result ? complaintIn(*result, exchange.isWrite, platform)
                              : std::optional(result.error());
    exchange.status = result ? result->status : error->httpStatus;
    exchange.wire = error ? error->wire : WireState::MaybeSent;
    if (error) {
        exchange.trouble = error->kind;
        exchange.platformCode = error->platformCode;
    }
    exchange.retry = retryVerdict(exchange.isWrite, error);
}

} // namespace

RetryVerdict retryVerdict(bool isWrite, const std::optional<ApiError> &error)
{
    if (!isWrite)
        return RetryVerdict::Safe;
    if (!error)
        return RetryVerdict::NotSafe;
    return wasNotSent(*error) || isDefinitiveRefusal(*error) ? RetryVerdict::Safe
                                                             : RetryVerdict::Unknown;
}

RecordingExchange::RecordingExchange(HttpExchange &inner, ExchangeLog &log, Clock &clock)
    : m_inner(inner), m_log(log), m_clock(clock)
{
}

ApiCall<HttpReply> RecordingExchange::send(HttpRequest request)
{
    Exchange exchange = exchangeOf(request, m_clock.now());
    exchange.number = m_log.begin(exchange);
    const PlatformKind platform = request.requester.platform;
    return mapped<HttpReply>(
        m_inner.send(std::move(request)),
        [this, exchange, platform, alive = std::weak_ptr(m_alive)](Result<HttpReply> result) mutable {
            if (alive.expired()) // the program went before the answer came
                return result;
            using std::chrono::milliseconds;
            exchange.took = milliseconds(exchange.at.msecsTo(m_clock.now()));
            complete(exchange, result, platform);
            m_log.end(exchange);
            return result;
        });
}

} // namespace console
