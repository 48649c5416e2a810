#include "app/services/chargebackstop/chargebackstoperrors.h"

#include <QRegularExpression>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textKeys{"message"_L1, "detail"_L1, "error"_L1};
constexpr std::array codeKeys{"code"_L1, "error"_L1};

/// "INVALID_MERCHANT_IDS" is a code, "Unauthorised" is a text.
bool isCode(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\z"_s);
    return text.size() <= 100 && pattern.match(text).hasMatch();
}

/// A text, the texts of a list, or those of a list of objects ("msg" of validation errors).
QString textOf(const JsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.label());
    if (value.isArray()) {
        for (const auto &[key, element] : value.children()) {
            const auto &message = element[u"message"];
            const auto &inner = message.isSet() ? message : element[u"msg"];
            texts.append(element.isObject() ? inner.label() : element.label());
        }
    }
    texts.removeAll(QString());
    return texts.join("; "_L1);
}

/// What each code is about, by the request's own name for it (seed 4).
struct CodeField
{
    QLatin1String code;
    QLatin1String field;
};

constexpr std::array codeFields{
    CodeField{"DUPLICATE_MERCHANT_IDS"_L1, "merchant_ids"_L1},
    CodeField{"INVALID_MERCHANT_IDS"_L1, "merchant_ids"_L1},
};

void readFields(const JsonValue &object, ErrorBody &result)
{
    // Not documented, but the usual shape of 422: [{"loc": ["body", "name"], "msg": "…"}].
    for (const auto &[key, element] : object[u"detail"].children()) {
        const auto &place = element[u"loc"].children();
        if (!place.empty() && place.back().value.isString())
            result.fields.append({place.back().value.label(), element[u"msg"].label()});
    }
}

/// Takes what `object` says for whatever is not known yet.
void readLevel(const JsonValue &object, ErrorBody &result)
{
    for (const auto key : codeKeys) {
        const QString text = object[QString(key)].text();
        if (result.code.isEmpty() && (key == codeKeys.front() || isCode(text)))
            result.code = text;
    }
    for (const auto key : textKeys) {
        const QString text = textOf(object[QString(key)]);
        if (result.text.isEmpty() && text != result.code)
            result.text = text;
    }
}

} // namespace

ErrorBody chargebackStopErrorBody(const JsonValue &body, int)
{
    ErrorBody result;
    if (!body.isObject())
        return result;
    readLevel(body, result);
    for (const auto &[key, value] : body.children()) {
        if (value.isObject())
            readLevel(value, result);
    }
    readFields(body, result);
    for (const CodeField &known : codeFields) {
        if (result.code == known.code)
            result.fields.append({known.field, result.text});
    }
    result.recognised = !result.code.isEmpty() || !result.text.isEmpty();
    return result;
}

} // namespace console
