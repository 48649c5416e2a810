#pragma once

#include <QUrl>

#include <QByteArray>

namespace console::testing {

/// Fetches pages with a plain QNetworkAccessManager, six at a time, and throws the bytes away.
/// Returns milliseconds; negative if a reply was not 200.
[[nodiscard]] double fetchBare(const QUrl &list, const QByteArray &authorisation, int pages,
                               int pageSize);

} // namespace console::testing
