#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/account.h"

#include <QUrlQuery>

#include <functional>

namespace console {

/// Gives an account's API key: from the keychain the first time, from locked memory afterwards.
using KeySource = std::function<ApiCall<SecretBuffer>()>;

/// One account's way to its platform: base URL, authentication and headers, so that a client only
/// says path, query and body.
class PlatformConnection
{
public:
    PlatformConnection(Account account, HttpExchange &exchange, KeySource key);

    [[nodiscard]] const Account &account() const { return m_account; }

    /// `path` begins with the documented root, "/v1/merchants/mid_…", each segment already encoded
    /// (pathSegment). Sent with SendPolicy::Retry.
    [[nodiscard]] ApiCall<HttpReply> get(const QString &path, const QUrlQuery &query = {});

    /// A part of a list: the same, but it waits for up to two minutes if the platform asks for it.
    [[nodiscard]] ApiCall<HttpReply> list(const QString &path, const QUrlQuery &query = {});

    /// A write: sent once. `body` is complete JSON, or empty for none.
    [[nodiscard]] ApiCall<HttpReply> write(HttpMethod method, const QString &path, SecretBuffer body);

private:
    [[nodiscard]] ApiCall<HttpReply> authorised(HttpRequest request);

    Account m_account;
    HttpExchange &m_exchange;
    KeySource m_key;
};

/// An id as one path segment: everything but unreserved characters is percent-encoded, so that no
/// id can change the path. An id that no segment can hold ("", "." and "..") becomes "..", which
/// PlatformConnection refuses with InvalidRequest.
[[nodiscard]] QString pathSegment(const QString &id);

} // namespace console
