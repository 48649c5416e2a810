#include "models/domain/fieldvalue.h"

#include "models/domain/jsonreader.h"
#include "models/domain/secretjson.h"

#include <QHash>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// A number as sign, digits without leading or trailing zeros, and the power of ten behind them, so
/// that 1, 1.0 and 10e-1 agree without rounding anything.
struct Decimal
{
    bool negative = false;
    QString digits;
    qint64 exponent = 0;
    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(const QString &written)
{
    Decimal number;
    qsizetype mark = written.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark < 0)
        mark = written.size();
    number.exponent = mark < written.size() ? written.mid(mark + 1).toLongLong() : 0;
    number.negative = written.startsWith(u'-');
    const QString mantissa = written.mid(number.negative ? 1 : 0, mark - (number.negative ? 1 : 0));
    const qsizetype point = mantissa.indexOf(u'.');
    if (point >= 0)
        number.exponent -= mantissa.size() - point - 1;
    number.digits = QString(mantissa).remove(u'.');
    while (number.digits.startsWith(u'0'))
        number.digits.remove(0, 1);
    while (number.digits.endsWith(u'0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    if (number.digits.isEmpty())
        return {};
    return number;
}

bool isBlankJson(const JsonValue &value)
{
    return !value.isSet() || (value.isString() && value.text().isEmpty())
        || ((value.isObject() || value.isArray()) && value.children().empty());
}

/// An object's members by key, the last of each: objects of a hostile size are compared too.
QHash<QString, const JsonValue *> membersOf(const JsonValue &object)
{
    QHash<QString, const JsonValue *> members;
    for (const auto &[key, value] : object.children())
        members.insert(key, &value);
    return members;
}

/// Each pair is compared once: twice at every level would be 2^64 times at the deepest.
bool sameMembers(const JsonValue &a, const JsonValue &b)
{
    static const JsonValue missing;
    const auto mine = membersOf(a);
    const auto theirs = membersOf(b);
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        if (!sameJson(*it.value(), *theirs.value(it.key(), &missing)))
            return false;
    }
    return std::all_of(b.children().begin(), b.children().end(), [&mine](const auto &member) {
        return mine.contains(member.key) || isBlankJson(member.value);
    });
}

bool sameElements(const JsonValue &a, const JsonValue &b)
{
    return std::equal(a.children().begin(), a.children().end(), b.children().begin(),
                      b.children().end(), [](const auto &left, const auto &right) {
                          return sameJson(left.value, right.value);
                      });
}

JsonValue parsed(QByteArrayView json)
{
    auto value = readJson(json);
    return value ? std::move(*value) : JsonValue();
}

} // namespace

FieldValue FieldValue::ofText(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBuffer json;
    appendJsonString(json, utf8);
    wipe(utf8);
    return ofJson(json.expose());
}

FieldValue FieldValue::ofSecret(const SecretBuffer &secret)
{
    SecretBuffer json;
    appendJsonString(json, secret.expose());
    return ofJson(json.expose());
}

FieldValue FieldValue::ofBoolean(bool value)
{
    return ofJson(value ? QByteArrayView("true") : QByteArrayView("false"));
}

FieldValue FieldValue::ofList(const QStringList &texts)
{
    SecretBuffer json;
    json.append('[');
    for (const QString &text : texts) {
        if (json.size() > 1)
            json.append(',');
        appendJsonString(json, text.toUtf8());
    }
    json.append(']');
    return ofJson(json.expose());
}

FieldValue FieldValue::ofJson(QByteArrayView json)
{
    FieldValue value;
    value.m_json = std::make_shared<const SecretBuffer>(json);
    return value;
}

QByteArrayView FieldValue::json() const
{
    return m_json ? m_json->expose() : QByteArrayView();
}

bool FieldValue::isSet() const
{
    return m_json && json() != QByteArrayView("null");
}

bool FieldValue::isBlank() const
{
    return !isSet() || isBlankJson(parsed(json()));
}

QString FieldValue::text() const
{
    return isSet() ? parsed(json()).text() : QString();
}

SecretBuffer FieldValue::secret() const
{
    SecretBuffer out;
    qsizetype position = 0;
    if (!readJsonString(json(), position, out))
        out.clear();
    return out;
}

std::optional<bool> FieldValue::flag() const
{
    return isSet() ? parsed(json()).flag() : std::nullopt;
}

QStringList FieldValue::list() const
{
    QStringList texts;
    const JsonValue value = parsed(json());
    if (value.isArray()) {
        for (const auto &element : value.children())
            texts.append(element.value.text());
    }
    return texts;
}

bool FieldValue::sameAs(const FieldValue &other) const
{
    return json() == other.json() || sameJson(parsed(json()), parsed(other.json()));
}

bool sameJson(const JsonValue &a, const JsonValue &b)
{
    if (isBlankJson(a) || isBlankJson(b))
        return isBlankJson(a) && isBlankJson(b);
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case JsonValue::Type::Missing:
    case JsonValue::Type::Null:
        return true;
    case JsonValue::Type::Boolean:
    case JsonValue::Type::String:
        return a.text() == b.text();
    case JsonValue::Type::Number:
        return decimalOf(a.text()) == decimalOf(b.text());
    case JsonValue::Type::Array:
        return sameElements(a, b);
    case JsonValue::Type::Object:
        return sameMembers(a, b);
    }
    Q_UNREACHABLE();
}

} // namespace console
