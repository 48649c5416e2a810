#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace console {

/// What went wrong, in as few kinds as behaviour needs. Wording lives in ui/presentation.
enum class ApiErrorKind {
    // Nothing left this machine.
    NotPermitted, ///< the account's protection level forbids it, or consent is missing
    InvalidRequest, ///< the console itself found the input unusable
    NotConnected, ///< no connection was made: name not found, refused, proxy
    TlsFailed, ///< certificate or handshake
    // The keychain. Nothing left this machine either.
    SecretMissing, ///< the keychain is healthy and has no such secret
    KeychainLocked, ///< locked, or replaced by another keychain (safety.md §5)
    KeychainAbsent, ///< no keychain service
    KeychainSilent, ///< no answer within the deadline
    KeychainRefused, ///< a write or delete that did not read back as asked
    // On the wire. Whether the platform acted is for `wire` and the caller to judge.
    TimedOut,
    Cancelled,
    ConnectionLost, ///< includes a body that ended too early
    Redirected, ///< any 3xx: never followed
    ReplyTooLarge,
    BadReply, ///< complete, but not what the platform documents
    // A complete answer of the platform.
    Invalid, ///< 400 and 422
    Unauthorised, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404
    Conflict, ///< 409
    RateLimited, ///< 429
    ServerError, ///< 5xx, or the platform's own "internal error" code
    UnexpectedStatus, ///< any other HTTP status
    // The machine.
    JournalUnavailable, ///< the activity journal cannot be written: changes are off
    FileFailed, ///< a local file could not be read or written
};

/// Whether any byte of the request may have reached the other side.
enum class WireState { NotSent, MaybeSent };

/// Why a platform refused, or the journal cannot be written, where more is known than the kind.
/// Texts differ between documents: this only chooses the next step, never the outcome word.
enum class RefusalReason {
    None,
    InvalidCredentials, ///< the processor rejected the new credentials (seed 3)
    MissingFields, ///< "<Processor> requires fields: a, b" (seeds 2, 3): see ApiError::fields
    AlreadyExists, ///< credentials are on file; replace instead of link (seed 2)
    NotSupported, ///< the processor cannot be verified through the API (seed 3)
    MerchantNotFound,
    ConnectionNotFound,
    ExistingMismatch, ///< 409: existingCredentials differ from those on file
    AddressNotRecognised, ///< a 404 that no document explains: wrong base URL, most likely
    NotBegun, ///< the reading that comes before a change failed, so the change was not sent
    NotVisibleToKey, ///< 401 on a partner-only resource (chargebackstop.md §4.1)
    // Of the journal.
    ProfileInUse, ///< another Merchant Console holds it
    DiskFull,
    ReadOnly, ///< the file, its folder or the disk
    Locked, ///< another program is writing the file
    Damaged,
    TooNew, ///< written by a newer Merchant Console
};

/// A complaint about one field. `field` is the platform's name for it, `message` is untrusted text.
struct FieldError
{
    QString field;
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// The one error type of the console. `message` is untrusted platform text without secrets:
/// show it as plain text, never decide on it.
struct ApiError
{
    ApiErrorKind kind = ApiErrorKind::InvalidRequest;
    int httpStatus = 0; ///< 0: no complete status line was read
    QString platformCode; ///< "1004", "INVALID_MERCHANT_IDS", …; empty if none
    QString message;
    QList<FieldError> fields;
    RefusalReason reason = RefusalReason::None;
    std::optional<std::chrono::seconds> retryAfter;
    WireState wire = WireState::NotSent;
    QString requestId; ///< the platform's reference, if it sent one

    bool operator==(const ApiError &) const = default;
};

/// True if the platform itself said no, completely and in a documented way, so that this copy of
/// a request changed nothing. Rate limiting counts: it was not executed. 5xx never counts.
[[nodiscard]] bool isDefinitiveRefusal(const ApiError &error);

/// True if not one byte left this machine.
[[nodiscard]] bool wasNotSent(const ApiError &error);

/// The error of the reading that comes before a change, as an error of the change: that was not sent.
/// NotBegun where the words for the reading's own error could be taken for an answer to the change.
[[nodiscard]] ApiError beforeChange(ApiError reading);

/// A short stable word for logs, the journal and tests, such as "rate-limited". Not for people.
[[nodiscard]] QLatin1String kindWord(ApiErrorKind kind);

/// Shorthand for errors that arise on this machine.
[[nodiscard]] ApiError localError(ApiErrorKind kind, const QString &message = {});

} // namespace console
