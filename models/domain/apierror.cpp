#include "models/domain/apierror.h"

namespace console {

using namespace Qt::StringLiterals;

bool isDefinitiveRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiErrorKind::Invalid:
    case ApiErrorKind::Unauthorised:
    case ApiErrorKind::Forbidden:
    case ApiErrorKind::Conflict:
    case ApiErrorKind::RateLimited:
        return true;
    case ApiErrorKind::NotFound:
        // A 404 that no document explains need not come from the platform at all.
        return error.reason != RefusalReason::AddressNotRecognised;
    case ApiErrorKind::NotPermitted:
    case ApiErrorKind::InvalidRequest:
    case ApiErrorKind::NotConnected:
    case ApiErrorKind::TlsFailed:
    case ApiErrorKind::SecretMissing:
    case ApiErrorKind::KeychainLocked:
    case ApiErrorKind::KeychainAbsent:
    case ApiErrorKind::KeychainSilent:
    case ApiErrorKind::KeychainRefused:
    case ApiErrorKind::TimedOut:
    case ApiErrorKind::Cancelled:
    case ApiErrorKind::ConnectionLost:
    case ApiErrorKind::Redirected:
    case ApiErrorKind::ReplyTooLarge:
    case ApiErrorKind::BadReply:
    case ApiErrorKind::ServerError:
    case ApiErrorKind::UnexpectedStatus:
    case ApiErrorKind::JournalUnavailable:
    case ApiErrorKind::FileFailed:
        return false;
    }
    return false;
}

bool wasNotSent(const ApiError &error)
{
    return error.wire == WireState::NotSent;
}

ApiError beforeChange(ApiError reading)
{
    const bool wasAsked = !wasNotSent(reading);
    reading.wire = WireState::NotSent;
    const bool speaksForItself = reading.kind == ApiErrorKind::Unauthorised
        || reading.kind == ApiErrorKind::Forbidden || reading.kind == ApiErrorKind::RateLimited
        || reading.kind == ApiErrorKind::NotFound;
    const bool unknownAddress = reading.reason == RefusalReason::AddressNotRecognised;
    if (wasAsked && (unknownAddress || (!speaksForItself && reading.reason == RefusalReason::None)))
        reading.reason = RefusalReason::NotBegun;
    return reading;
}

QLatin1String kindWord(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::NotPermitted: return "not-permitted"_L1;
    case ApiErrorKind::InvalidRequest: return "invalid-request"_L1;
    case ApiErrorKind::NotConnected: return "not-connected"_L1;
    case ApiErrorKind::TlsFailed: return "tls-failed"_L1;
    case ApiErrorKind::SecretMissing: return "secret-missing"_L1;
    case ApiErrorKind::KeychainLocked: return "keychain-locked"_L1;
    case ApiErrorKind::KeychainAbsent: return "keychain-absent"_L1;
    case ApiErrorKind::KeychainSilent: return "keychain-silent"_L1;
    case ApiErrorKind::KeychainRefused: return "keychain-refused"_L1;
    case ApiErrorKind::TimedOut: return "timed-out"_L1;
    case ApiErrorKind::Cancelled: return "cancelled"_L1;
    case ApiErrorKind::ConnectionLost: return "connection-lost"_L1;
    case ApiErrorKind::Redirected: return "redirected"_L1;
    case ApiErrorKind::ReplyTooLarge: return "reply-too-large"_L1;
    case ApiErrorKind::BadReply: return "bad-reply"_L1;
    case ApiErrorKind::Invalid: return "invalid"_L1;
    case ApiErrorKind::Unauthorised: return "unauthorised"_L1;
    case ApiErrorKind::Forbidden: return "forbidden"_L1;
    case ApiErrorKind::NotFound: return "not-found"_L1;
    case ApiErrorKind::Conflict: return "conflict"_L1;
    case ApiErrorKind::RateLimited: return "rate-limited"_L1;
    case ApiErrorKind::ServerError: return "server-error"_L1;
    case ApiErrorKind::UnexpectedStatus: return "unexpected-status"_L1;
    case ApiErrorKind::JournalUnavailable: return "journal-unavailable"_L1;
    case ApiErrorKind::FileFailed: return "file-failed"_L1;
    }
    return "unexpected-status"_L1;
}

ApiError localError(ApiErrorKind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace console
