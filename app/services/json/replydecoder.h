#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/jsonvalue.h"

namespace console {

/// What a reply answers. A refused read is an error whatever its body; a refused write may be
/// called refused only if the platform itself is known to have said so.
enum class ReplyTo {
    Read,
    Write,
    Creation, ///< a write that 201 answers as well as 200
};

/// What a platform's error body says. `text`, `code` and `fields` may be taken over as delivered.
struct ErrorBody {
    bool recognised = false; ///< the body is this platform's own error envelope
    QString code;
    QString text;
    QList<FieldError> fields;
    RefusalReason reason = RefusalReason::None;
    std::optional<ApiErrorKind> kind; ///< where the body says more than the status
};

/// Reads one platform's error envelope. `body` is a missing value if it was no JSON.
using ErrorBodyReader = ErrorBody (*)(const JsonValue &body, int status);

/// The JSON of a 200 (Creation: or 201). Otherwise the error that the status and the platform's own body make:
///
/// - Writes: 400, 404, 409 and 422 without the platform's envelope came from something in between.
///   They are BadReply, a 404 is UnexpectedStatus with AddressNotRecognised; so neither counts as
///   a refusal. 401, 403 and 429 need no envelope.
/// - Reads: a 404 without the envelope has the reason AddressNotRecognised.
/// - A 200 that is not JSON is BadReply, as is any other 2xx an UnexpectedStatus.
[[nodiscard]] Result<JsonValue> decodeReply(const HttpReply &reply, ReplyTo asked,
                                            ErrorBodyReader reader);

/// An error for a complete reply: status, reference and wire are filled in.
[[nodiscard]] ApiError replyError(const HttpReply &reply, ApiErrorKind kind,
                                  const QString &message);

/// replyError() of kind BadReply: the reply is not what the platform documents.
[[nodiscard]] tl::unexpected<ApiError> badReply(const HttpReply &reply, const QString &why);

/// Takes an envelope's words over into an error, made harmless by serverText().
void fillFrom(ApiError &error, const ErrorBody &body);

} // namespace console
