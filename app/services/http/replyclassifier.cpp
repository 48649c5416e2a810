#include "app/services/http/replyclassifier.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

/// The only errors that prove that not one byte of a request went out: there was no connection, or
/// no encrypted one, to send it on. Everything else is MaybeSent.
struct UnsentError
{
    QNetworkReply::NetworkError error;
    ApiErrorKind kind;
};

constexpr std::array unsentErrors{
    UnsentError{QNetworkReply::ConnectionRefusedError, ApiErrorKind::NotConnected},
    UnsentError{QNetworkReply::HostNotFoundError, ApiErrorKind::NotConnected},
    UnsentError{QNetworkReply::ProxyConnectionRefusedError, ApiErrorKind::NotConnected},
    UnsentError{QNetworkReply::ProxyNotFoundError, ApiErrorKind::NotConnected},
    UnsentError{QNetworkReply::SslHandshakeFailedError, ApiErrorKind::TlsFailed},
};

ApiError sent(ApiErrorKind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.wire = WireState::MaybeSent;
    return error;
}

ApiError stopped(StopReason reason, int status)
{
    switch (reason) {
    case StopReason::Caller: return sent(ApiErrorKind::Cancelled, status);
    case StopReason::Quiet:
    case StopReason::Deadline: return sent(ApiErrorKind::TimedOut, status);
    case StopReason::TooLarge: return sent(ApiErrorKind::ReplyTooLarge, status);
    case StopReason::Encoded: return sent(ApiErrorKind::BadReply, status);
    case StopReason::None:
    case StopReason::SentTwice: break;
    }
    return sent(ApiErrorKind::ConnectionLost, status);
}

/// The error codes that Qt 6.4 derives from a status of 4xx or 5xx (N7); the others are the wire's.
/// ContentReSendError is missing on purpose: without a status it means "sent once, outcome unknown".
constexpr std::array statusErrors{
    QNetworkReply::NoError,
    QNetworkReply::ContentAccessDenied, // 403
    QNetworkReply::ContentOperationNotPermittedError, // 405
    QNetworkReply::ContentNotFoundError, // 404
    QNetworkReply::AuthenticationRequiredError, // 401
    QNetworkReply::ProxyAuthenticationRequiredError, // 407
    QNetworkReply::ContentConflictError, // 409
    QNetworkReply::ContentGoneError, // 410
    QNetworkReply::UnknownContentError, // other 4xx
    QNetworkReply::ProtocolInvalidOperationError, // 400 and 418
    QNetworkReply::InternalServerError,
    QNetworkReply::OperationNotImplementedError,
    QNetworkReply::ServiceUnavailableError,
    QNetworkReply::UnknownServerError,
};

bool isComplete(const AttemptFacts &facts)
{
    if (facts.status == 0)
        return false;
    if (facts.announced && *facts.announced != facts.received)
        return false;
    // When a reply and the end of its connection arrive together, QNetworkAccessManager may take the
    // end for the loss of a request still being written, try to send it again and fail at the
    // one-shot body, though it has the reply. Only a chunked one could then be cut.
    if (facts.error == QNetworkReply::ContentReSendError)
        return !facts.chunked;
    return std::ranges::find(statusErrors, facts.error) != statusErrors.end();
}

std::optional<ApiError> notSent(const AttemptFacts &facts)
{
    const auto found = std::ranges::find(unsentErrors, facts.error, &UnsentError::error);
    if (found == unsentErrors.end() || facts.status != 0)
        return std::nullopt;
    return localError(found->kind);
}

} // namespace

std::optional<ApiError> transportError(const AttemptFacts &facts)
{
    if (facts.stop != StopReason::None)
        return stopped(facts.stop, facts.status);
    if (facts.status / 100 == 3)
        return sent(ApiErrorKind::Redirected, facts.status);
    if (auto unsent = notSent(facts))
        return unsent;
    if (!isComplete(facts))
        return sent(ApiErrorKind::ConnectionLost, facts.status);
    return std::nullopt;
}

} // namespace console
