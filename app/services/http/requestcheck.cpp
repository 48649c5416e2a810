#include "app/services/http/requestcheck.h"

#include "models/domain/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

ApiError unusable(const char *message)
{
    return localError(ApiErrorKind::InvalidRequest,
                      QCoreApplication::translate("HttpTransport", message));
}

bool breaksLine(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool hasUnsafeHeader(const HttpRequest &request)
{
    const auto &[name, secret] = request.authorisation;
    return breaksLine(name) || breaksLine(secret.expose())
        || std::ranges::any_of(request.headers, [](const auto &header) {
               return breaksLine(header.first) || breaksLine(header.second);
           });
}

} // namespace

std::optional<ApiError> reasonNotToSend(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return unusable(QT_TRANSLATE_NOOP("HttpTransport", "The address cannot be used."));
    if (url.scheme() != "https"_L1 && (url.scheme() != "http"_L1 || !isLoopback(url)))
        return unusable(QT_TRANSLATE_NOOP("HttpTransport", "Only https:// addresses are allowed."));
    if (!url.userInfo().isEmpty())
        return unusable(
            QT_TRANSLATE_NOOP("HttpTransport", "The address must not contain a user name."));
    if (hasUnsafeHeader(request))
        return unusable(
            QT_TRANSLATE_NOOP("HttpTransport", "A key or header contains a line break."));
    return std::nullopt;
}

} // namespace console
