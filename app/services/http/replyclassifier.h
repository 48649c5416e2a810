#pragma once

#include "app/services/http/httpexchange.h"

#include <QNetworkReply>

namespace console {

/// Who ended an attempt early (N5: QNetworkAccessManager calls all of them "cancelled").
enum class StopReason { None, Caller, Quiet, Deadline, TooLarge, Encoded, SentTwice };

/// Everything that is known of one attempt when it has ended.
struct AttemptFacts
{
    StopReason stop = StopReason::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0: no status line was read
    std::optional<qint64> announced; ///< Content-Length
    bool chunked = false;
    qint64 received = 0; ///< body bytes
    bool newConnection = false; ///< a connection was opened for it: not a re-used one
};

/// Why an attempt gave no usable reply, with an honest `wire`; nothing if a complete reply with a
/// status other than 3xx was received. The status decides, Qt's error codes only tell whether the
/// reply is complete (N2, N7).
[[nodiscard]] std::optional<ApiError> transportError(const AttemptFacts &facts);

} // namespace console
