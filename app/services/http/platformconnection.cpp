#include "app/services/http/platformconnection.h"

#include "app/services/http/authorisation.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What a request waits for, one after the other: the key, then the reply.
struct Flight {
    QObject context;
    HttpRequest request;
    ApiCall<SecretBuffer> key;
    ApiCall<HttpReply> reply;
    bool handedOver = false; ///< the transport has it: only the transport knows what was sent
};

/// A dot segment could be resolved away on the wire or at the platform: another object's address.
bool changesPath(const QString &path)
{
    const auto segments = QStringView(path).split(u'/');
    return !path.startsWith(u'/') || path.contains("//"_L1)
        || std::ranges::any_of(segments, [](QStringView segment) {
               const QString plain = QUrl::fromPercentEncoding(segment.toLatin1());
               return plain == u'.' || plain == ".."_L1;
           });
}

QUrl urlOf(const Account &account, const QString &path, const QUrlQuery &query)
{
    QUrl url = account.baseUrl;
    // Segments arrive encoded; the default mode would encode their "%" once more.
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty()) {
        // QUrlQuery leaves "+" alone, which every server reads as a space.
        url.setQuery(query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1));
    }
    return url;
}

constexpr auto listPatience = std::chrono::minutes(2);
constexpr auto longestWholeList = std::chrono::minutes(5);
constexpr qint64 largestWholeList = 64 * 1024 * 1024; ///< bytes

HttpRequest requestFor(const Account &account, HttpMethod method, const QString &path,
                       const QUrlQuery &query)
{
    HttpRequest request;
    request.requester = {account.id, account.label, account.platform};
    request.method = method;
    request.url = changesPath(path) ? QUrl() : urlOf(account, path, query);
    request.headers = {{"Accept", "application/json"},
                       {"User-Agent", "merchant-console/" CONSOLE_VERSION}};
    return request;
}

} // namespace

PlatformConnection::PlatformConnection(Account account, HttpExchange &exchange, KeySource key)
    : m_account(std::move(account)), m_exchange(exchange), m_key(std::move(key))
{
}

ApiCall<HttpReply> PlatformConnection::get(const QString &path, const QUrlQuery &query)
{
    return authorised(requestFor(m_account, HttpMethod::Get, path, query));
}

ApiCall<HttpReply> PlatformConnection::list(const QString &path, const QUrlQuery &query)
{
    HttpRequest request = requestFor(m_account, HttpMethod::Get, path, query);
    request.patience = listPatience;
    return authorised(std::move(request));
}

ApiCall<HttpReply> PlatformConnection::wholeList(const QString &path)
{
    HttpRequest request = requestFor(m_account, HttpMethod::Get, path, {});
    request.patience = listPatience;
    request.total = longestWholeList;
    request.maximumReply = largestWholeList;
    return authorised(std::move(request));
}

ApiCall<HttpReply> PlatformConnection::write(HttpMethod method, const QString &path,
                                             SecretBuffer body)
{
    HttpRequest request = requestFor(m_account, method, path, {});
    request.policy = SendPolicy::Once;
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
    request.body = std::move(body);
    return authorised(std::move(request));
}

ApiCall<HttpReply> PlatformConnection::authorised(HttpRequest request)
{
    if (!request.url.isValid() || request.url.isEmpty())
        return readyCall<HttpReply>(failure(localError(
            ApiErrorKind::InvalidRequest,
            QCoreApplication::translate("PlatformConnection", "The ID cannot be used."))));
    ApiPromise<HttpReply> promise;
    auto flight = std::make_shared<Flight>();
    flight->request = std::move(request);
    promise.onAbort([promise, flight] {
        if (flight->handedOver)
            return flight->reply.abort();
        // Still waiting for the key, which may answer when it likes: nothing will be sent.
        promise.resolve(failure(localError(ApiErrorKind::Cancelled)));
        flight->key.abort();
    });
    flight->key = m_key();
    flight->key.then(&flight->context,
                     [promise, flight, &exchange = m_exchange,
                      scheme = factsOf(m_account.platform).scheme](Result<SecretBuffer> key) {
                         if (promise.isResolved())
                             return;
                         if (!key)
                             return promise.resolve(failure(key.error()));
                         if (key->isEmpty())
                             return promise.resolve(
                                 failure(localError(ApiErrorKind::SecretMissing)));
                         flight->request.authorisation = authorisationHeader(scheme, *key);
                         flight->handedOver = true;
                         flight->reply = exchange.send(std::move(flight->request));
                         flight->reply.then(&flight->context, [promise, flight](auto reply) {
                             promise.resolve(std::move(reply));
                         });
                     });
    return promise.call();
}

QString pathSegment(const QString &id)
{
    // No encoding keeps these a segment of their own: PlatformConnection refuses "..".
    if (id.isEmpty() || id == u'.' || id == ".."_L1)
        return u".."_s;
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace console
