#include "app/services/json/replydecoder.h"

#include "models/domain/jsonreader.h"
#include "app/services/json/servertext.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct StatusRule {
    int first;
    int last;
    ApiErrorKind kind;
    bool needsEnvelope; ///< proxies and gateways answer with these too
};

constexpr std::array statusRules{
    StatusRule{300, 399, ApiErrorKind::Redirected, false},
    StatusRule{400, 400, ApiErrorKind::Invalid, true},
    StatusRule{401, 401, ApiErrorKind::Unauthorised, false},
    StatusRule{403, 403, ApiErrorKind::Forbidden, false},
    StatusRule{404, 404, ApiErrorKind::NotFound, true},
    StatusRule{409, 409, ApiErrorKind::Conflict, true},
    StatusRule{422, 422, ApiErrorKind::Invalid, true},
    StatusRule{429, 429, ApiErrorKind::RateLimited, false},
    StatusRule{500, 599, ApiErrorKind::ServerError, false},
};

constexpr StatusRule anyOther{0, 0, ApiErrorKind::UnexpectedStatus, false};

constexpr qsizetype mostFieldErrors = 50;

const StatusRule &ruleFor(int status)
{
    for (const auto &rule : statusRules) {
        if (status >= rule.first && status <= rule.last)
            return rule;
    }
    return anyOther;
}

/// The kind of a write's error whose reply nobody but something in between may have written.
ApiErrorKind unprovenKind(const ApiError &error)
{
    return error.reason == RefusalReason::AddressNotRecognised ? ApiErrorKind::UnexpectedStatus
                                                               : ApiErrorKind::BadReply;
}

ApiError statusError(const HttpReply &reply, ReplyTo asked, ErrorBodyReader reader)
{
    const auto &rule = ruleFor(reply.status);
    const auto json = readJson(reply.body);
    const ErrorBody body = reader(json ? *json : JsonValue(), reply.status);
    ApiError error = replyError(reply, rule.kind, {});
    fillFrom(error, body);
    if (reply.status == 404 && !body.recognised)
        error.reason = RefusalReason::AddressNotRecognised;
    const bool unproven = error.reason == RefusalReason::AddressNotRecognised
        || (rule.needsEnvelope && !body.recognised);
    if (asked != ReplyTo::Read && unproven)
        error.kind = unprovenKind(error);
    return error;
}

} // namespace

Result<JsonValue> decodeReply(const HttpReply &reply, ReplyTo asked, ErrorBodyReader reader)
{
    const bool created = asked == ReplyTo::Creation && reply.status == 201;
    if (reply.status != 200 && !created)
        return failure(statusError(reply, asked, reader));
    auto json = readJson(reply.body);
    if (!json)
        return badReply(reply, json.error().message);
    return json;
}

ApiError replyError(const HttpReply &reply, ApiErrorKind kind, const QString &message)
{
    ApiError error = localError(kind, message);
    error.httpStatus = reply.status;
    error.retryAfter = reply.retryAfter;
    error.wire = WireState::MaybeSent;
    error.requestId = reply.requestId;
    return error;
}

tl::unexpected<ApiError> badReply(const HttpReply &reply, const QString &why)
{
    return failure(replyError(reply, ApiErrorKind::BadReply, why));
}

void fillFrom(ApiError &error, const ErrorBody &body)
{
    error.kind = body.kind.value_or(error.kind);
    error.platformCode = shortened(serverText(body.code), 100);
    error.message = serverText(body.text);
    error.reason = body.reason;
    for (const auto &field : body.fields.first(qMin(body.fields.size(), mostFieldErrors)))
        error.fields.append({shortened(serverText(field.field), 100), serverText(field.message)});
}

} // namespace console
