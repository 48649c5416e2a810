#include "models/domain/secretjson.h"

#include <QChar>

#include <array>

namespace console {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

struct Escape
{
    char plain;
    char letter;
};

constexpr std::array escapes{Escape{'"', '"'},  Escape{'\\', '\\'}, Escape{'\b', 'b'},
                             Escape{'\f', 'f'}, Escape{'\n', 'n'},  Escape{'\r', 'r'},
                             Escape{'\t', 't'}};

void appendEscaped(SecretBuffer &out, char byte)
{
    for (const auto &escape : escapes) {
        if (escape.plain == byte) {
            const char pair[]{'\\', escape.letter};
            out.append(QByteArrayView(pair, 2));
            return;
        }
    }
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x20) {
        const char code[]{'\\', 'u', '0', '0', hexDigits[value >> 4], hexDigits[value & 15]};
        out.append(QByteArrayView(code, 6));
        return;
    }
    out.append(byte);
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Four hex digits at `pos`; -1 if there are none.
int readCodeUnit(QByteArrayView json, qsizetype pos)
{
    if (pos + 4 > json.size())
        return -1;
    int unit = 0;
    for (qsizetype i = pos; i < pos + 4; ++i) {
        const int digit = hexValue(json[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendUtf8(SecretBuffer &out, char32_t code)
{
    if (code < 0x80) {
        out.append(static_cast<char>(code));
        return;
    }
    const int extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr unsigned char leads[]{0, 0xC0, 0xE0, 0xF0};
    out.append(static_cast<char>(leads[extra] | (code >> (6 * extra))));
    for (int i = extra - 1; i >= 0; --i)
        out.append(static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3F)));
}

/// `pos` stands behind "\u"; moves it behind the digits (both halves of a surrogate pair).
bool readUnicodeEscape(QByteArrayView json, qsizetype &pos, SecretBuffer &out)
{
    const int unit = readCodeUnit(json, pos);
    if (unit < 0)
        return false;
    pos += 4;
    if (!QChar::isSurrogate(static_cast<char32_t>(unit))) {
        appendUtf8(out, static_cast<char32_t>(unit));
        return true;
    }
    const bool second = pos + 1 < json.size() && json[pos] == '\\' && json[pos + 1] == 'u';
    const int low = second ? readCodeUnit(json, pos + 2) : -1;
    if (!QChar::isHighSurrogate(static_cast<char32_t>(unit)) || low < 0
        || !QChar::isLowSurrogate(static_cast<char32_t>(low)))
        return false;
    pos += 6;
    appendUtf8(out, QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low)));
    return true;
}

bool readEscape(QByteArrayView json, qsizetype &pos, SecretBuffer &out)
{
    if (pos >= json.size())
        return false;
    const char letter = json[pos++];
    if (letter == 'u')
        return readUnicodeEscape(json, pos, out);
    if (letter == '/') {
        out.append('/');
        return true;
    }
    for (const auto &escape : escapes) {
        if (escape.letter == letter) {
            out.append(escape.plain);
            return true;
        }
    }
    return false;
}

} // namespace

void appendJsonString(SecretBuffer &out, QByteArrayView text)
{
    out.append('"');
    for (const char byte : text)
        appendEscaped(out, byte);
    out.append('"');
}

bool readJsonString(QByteArrayView json, qsizetype &pos, SecretBuffer &out)
{
    if (pos >= json.size() || json[pos] != '"')
        return false;
    ++pos;
    while (pos < json.size()) {
        const char byte = json[pos++];
        if (byte == '"')
            return true;
        if (byte == '\\') {
            if (!readEscape(json, pos, out))
                return false;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            return false;
        } else {
            out.append(byte);
        }
    }
    return false;
}

} // namespace console
