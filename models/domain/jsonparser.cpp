#include "models/domain/jsonparser.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;
// A million of the smallest values is far below the transport's byte cap, but not in memory.
constexpr qsizetype mostValues = 1'000'000;

struct Escape {
    char letter;
    char16_t meaning;
};

constexpr std::array escapes{Escape{'"', u'"'},  Escape{'\\', u'\\'}, Escape{'/', u'/'},
                             Escape{'b', u'\b'}, Escape{'f', u'\f'},  Escape{'n', u'\n'},
                             Escape{'r', u'\r'}, Escape{'t', u'\t'}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool JsonParser::document(JsonValue &out)
{
    skipSpace();
    if (!value(out, 0))
        return false;
    skipSpace();
    return m_pos == m_json.size() || fail(u"something follows its end"_s);
}

bool JsonParser::value(JsonValue &out, int depth)
{
    if (depth >= deepest)
        return fail(u"nested too deeply"_s);
    if (++m_values > mostValues)
        return fail(u"too many values"_s);
    out.m_begin = m_pos;
    const bool good = content(out, depth);
    out.m_end = m_pos;
    return good;
}

bool JsonParser::content(JsonValue &out, int depth)
{
    switch (peek()) {
    case '{':
        return object(out, depth);
    case '[':
        return array(out, depth);
    case '"':
        out.m_type = JsonValue::Type::String;
        return string(out.m_text);
    case 't':
        return literal(out, "true", JsonValue::Type::Boolean);
    case 'f':
        return literal(out, "false", JsonValue::Type::Boolean);
    case 'n':
        return literal(out, "null", JsonValue::Type::Null);
    default:
        return number(out);
    }
}

bool JsonParser::object(JsonValue &out, int depth)
{
    out.m_type = JsonValue::Type::Object;
    ++m_pos;
    skipSpace();
    bool more = !take('}');
    while (more) {
        auto &member = out.m_children.emplace_back();
        if (!string(member.key))
            return false;
        skipSpace();
        if (!take(':'))
            return fail(u"a colon is missing"_s);
        skipSpace();
        if (!value(member.value, depth + 1))
            return false;
        skipSpace();
        more = take(',');
        skipSpace();
        if (!more && !take('}'))
            return fail(u"an object does not end"_s);
    }
    return true;
}

bool JsonParser::array(JsonValue &out, int depth)
{
    out.m_type = JsonValue::Type::Array;
    ++m_pos;
    skipSpace();
    bool more = !take(']');
    while (more) {
        if (!value(out.m_children.emplace_back().value, depth + 1))
            return false;
        skipSpace();
        more = take(',');
        skipSpace();
        if (!more && !take(']'))
            return fail(u"an array does not end"_s);
    }
    return true;
}

bool JsonParser::string(QString &out)
{
    if (!take('"'))
        return fail(u"a quote is missing"_s);
    qsizetype plain = m_pos;
    while (m_pos < m_json.size()) {
        const char c = m_json[m_pos];
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(u"a control character in a string"_s);
        if (c != '"' && c != '\\') {
            ++m_pos;
            continue;
        }
        out += QString::fromUtf8(m_json.sliced(plain, m_pos - plain));
        ++m_pos;
        if (c == '"')
            return true;
        if (!escape(out))
            return false;
        plain = m_pos;
    }
    return fail(u"a string does not end"_s);
}

bool JsonParser::escape(QString &out)
{
    const char letter = peek();
    ++m_pos;
    if (letter == 'u')
        return codeUnit(out);
    for (const auto &known : escapes) {
        if (known.letter == letter) {
            out += QChar(known.meaning);
            return true;
        }
    }
    return fail(u"an unknown escape"_s);
}

bool JsonParser::codeUnit(QString &out)
{
    if (m_pos + 4 > m_json.size())
        return fail(u"a string does not end"_s);
    const QByteArray hex = m_json.sliced(m_pos, 4).toByteArray();
    bool good = hex.at(0) != '+' && hex.at(0) != '-' && hex.at(0) != ' ';
    const ushort unit = good ? hex.toUShort(&good, 16) : 0;
    if (!good || hex.contains('x') || hex.contains('X'))
        return fail(u"an unknown escape"_s);
    m_pos += 4;
    out += QChar(unit);
    return true;
}

bool JsonParser::number(JsonValue &out)
{
    const qsizetype begin = m_pos;
    take('-');
    const bool leadingZero = peek() == '0';
    const qsizetype firstDigit = m_pos;
    if (!digits() || (leadingZero && m_pos - firstDigit > 1))
        return fail(u"a value is missing or malformed"_s);
    if (take('.') && !digits())
        return fail(u"a malformed number"_s);
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return fail(u"a malformed number"_s);
    }
    out.m_type = JsonValue::Type::Number;
    out.m_text = QString::fromLatin1(m_json.sliced(begin, m_pos - begin));
    return true;
}

bool JsonParser::digits()
{
    const qsizetype begin = m_pos;
    while (isDigit(peek()))
        ++m_pos;
    return m_pos > begin;
}

bool JsonParser::literal(JsonValue &out, QByteArrayView word, JsonValue::Type type)
{
    if (!m_json.sliced(m_pos).startsWith(word))
        return fail(u"a value is missing or malformed"_s);
    m_pos += word.size();
    out.m_type = type;
    if (type == JsonValue::Type::Boolean)
        out.m_text = QString::fromLatin1(word);
    return true;
}

void JsonParser::skipSpace()
{
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
        ++m_pos;
}

bool JsonParser::take(char expected)
{
    if (peek() != expected || m_pos >= m_json.size())
        return false;
    ++m_pos;
    return true;
}

bool JsonParser::fail(const QString &why)
{
    m_problem = why;
    return false;
}

} // namespace console
