#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/http/httpsettings.h"

#include <QNetworkRequest>

namespace console {

/// The request as QNetworkAccessManager must see it: every switch of safety.md §4 in its place.
[[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request,
                                             const HttpSettings &settings);

/// "GET", "POST", "PUT", "PATCH".
[[nodiscard]] QByteArray verbOf(HttpMethod method);

} // namespace console
