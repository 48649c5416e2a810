#include "app/services/ixopay/ixopayparser.h"

#include <QRegularExpression>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct CodeRule {
    int first;
    int last;
    ApiErrorKind kind;
};

// ixopay.md §2.4
constexpr std::array codeRules{
    CodeRule{1000, 1000, ApiErrorKind::Unauthorised}, CodeRule{1001, 1006, ApiErrorKind::Invalid},
    CodeRule{1007, 1007, ApiErrorKind::NotFound},     CodeRule{1010, 1018, ApiErrorKind::Invalid},
    CodeRule{9999, 9999, ApiErrorKind::ServerError},
};

std::optional<ApiErrorKind> kindOfCode(std::optional<qint64> code)
{
    for (const auto &rule : codeRules) {
        if (code && *code >= rule.first && *code <= rule.last)
            return rule.kind;
    }
    return std::nullopt;
}

/// 401, 403, 404, 429 and 5xx say enough by themselves.
bool leavesOpen(int status)
{
    return status == 200 || status == 400 || status == 422;
}

/// "name: nameInvalid characters" is about the field `name`.
QList<FieldError> fieldErrors(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([A-Za-z][\\w.\\[\\]:-]{0,63}):\\s+(\\S.*)\\z"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? QList<FieldError>{{match.captured(1), match.captured(2)}}
                            : QList<FieldError>();
}

/// Set and not an empty text: "errorCode": null is no error.
bool saysError(const JsonValue &code)
{
    return code.isSet() && !(code.isString() && code.text().isEmpty());
}

} // namespace

ErrorBody ixopayErrorBody(const JsonValue &body, int status)
{
    const auto &code = body.anyCase(u"errorCode");
    ErrorBody result;
    result.recognised = body.isObject() && code.integer().has_value();
    result.code = code.text();
    result.text = body.anyCase(u"errorMessage").label();
    if (result.text.isEmpty())
        result.text = body.anyCase(u"message").label();
    const auto kind = kindOfCode(code.integer());
    if (leavesOpen(status))
        result.kind = kind;
    if (kind == ApiErrorKind::Invalid)
        result.fields = fieldErrors(result.text);
    return result;
}

Result<FieldValue> parseIxopayRouting(const HttpReply &reply)
{
    const auto json = decodeReply(reply, ReplyTo::Read, ixopayErrorBody);
    if (!json)
        return failure(json.error());
    const auto &code = json->anyCase(u"errorCode");
    if (saysError(code) || json->anyCase(u"success").flag() == false) {
        ApiError error = replyError(reply, ApiErrorKind::BadReply, {});
        fillFrom(error, ixopayErrorBody(*json, reply.status));
        return failure(std::move(error));
    }
    const bool isDocument = json->anyCase(u"version").isSet() || json->anyCase(u"tree").isSet()
        || json->anyCase(u"methods").isSet();
    if (!json->isObject() || !isDocument)
        return badReply(reply, u"the reply is no routing document"_s);
    return FieldValue::ofJson(json->rawIn(reply.body));
}

Result<JsonValue> decodeIxopay(const HttpReply &reply, ReplyTo asked)
{
    auto json = decodeReply(reply, asked, ixopayErrorBody);
    if (!json)
        return json;
    const bool good = json->anyCase(u"success").flag() == true;
    if (good && !saysError(json->anyCase(u"errorCode")))
        return json;
    // An unknown code beside a 200 proves nothing about what was done: BadReply.
    ApiError error = replyError(reply, ApiErrorKind::BadReply, {});
    fillFrom(error, ixopayErrorBody(*json, reply.status));
    // Refusals are documented with 422 and 401. A "no" that comes as 200 may have been carried out:
    // of a write it proves nothing, and reading tells.
    if (asked == ReplyTo::Write)
        error.kind = ApiErrorKind::BadReply;
    if (error.message.isEmpty())
        error.message = u"the reply does not say that it succeeded"_s;
    return failure(std::move(error));
}

} // namespace console
