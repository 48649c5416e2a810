#include "models/domain/jsonvalue.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 4096;
constexpr qsizetype longestId = 256;

const JsonValue missing;

const JsonValue &lookUp(const JsonValue &object, QStringView key, Qt::CaseSensitivity sensitivity)
{
    if (!object.isObject())
        return missing;
    const auto &members = object.children();
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const auto &member) {
        return key.compare(member.key, sensitivity) == 0;
    });
    return found == members.rend() ? missing : found->value;
}

bool isVisible(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
}

} // namespace

const JsonValue &JsonValue::operator[](QStringView key) const
{
    return lookUp(*this, key, Qt::CaseSensitive);
}

const JsonValue &JsonValue::anyCase(QStringView key) const
{
    const auto &exact = lookUp(*this, key, Qt::CaseSensitive);
    return exact.isSet() ? exact : lookUp(*this, key, Qt::CaseInsensitive);
}

QString JsonValue::text() const
{
    return m_text;
}

QString JsonValue::label() const
{
    return shortened(m_text, longestLabel);
}

QString JsonValue::id() const
{
    const bool scalar = m_type == Type::String || m_type == Type::Number;
    const bool usable = scalar && m_text.size() <= longestId
        && std::all_of(m_text.begin(), m_text.end(), isVisible);
    return usable ? m_text : QString();
}

std::optional<bool> JsonValue::flag() const
{
    if (m_text.compare("true"_L1, Qt::CaseInsensitive) == 0 || m_text == "1"_L1)
        return true;
    if (m_text.compare("false"_L1, Qt::CaseInsensitive) == 0 || m_text == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    if (m_type != Type::Number && m_type != Type::String)
        return std::nullopt;
    bool ok = false;
    const qint64 value = m_text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QByteArrayView JsonValue::rawIn(QByteArrayView document) const
{
    return m_end <= document.size() ? document.sliced(m_begin, m_end - m_begin) : QByteArrayView();
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool split = length > 0 && text.at(length - 1).isHighSurrogate();
    return text.left(split ? length - 1 : length);
}

} // namespace console
