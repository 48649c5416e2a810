#include "app/services/xlsx/sheettext.h"

#include <QString>

#include <cstring>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units, as Excel counts

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "_x0041_" is Excel's way to write "A" (ECMA-376, ST_Xstring).
bool isEscape(QStringView text, qsizetype at)
{
    return at + 6 < text.size() && text[at] == u'_' && text[at + 1] == u'x' && isHex(text[at + 2])
        && isHex(text[at + 3]) && isHex(text[at + 4]) && isHex(text[at + 5]) && text[at + 6] == u'_';
}

QString prepared(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isEscape(text, i))
            result += "_x005F"_L1;
        const char16_t c = text[i].unicode();
        if (c == 0)
            result += "_x0000_"_L1;
        else
            result += c == 0xFFFE || c == 0xFFFF ? QChar(QChar::ReplacementCharacter) : text[i];
    }
    return result;
}

bool contains(QByteArrayView text, const char *bytes, size_t size)
{
    return ::memmem(text.data(), static_cast<size_t>(text.size()), bytes, size) != nullptr;
}

/// Whether any letter is the first of what is not ordinary. Without a branch: for all cells.
bool mayBeOdd(QByteArrayView text)
{
    unsigned odd = 0;
    for (const char c : text)
        odd |= static_cast<unsigned>(c == '\0') | static_cast<unsigned>(c == '_')
            | static_cast<unsigned>(c == '\xEF');
    return odd != 0;
}

bool isOrdinary(QByteArrayView text)
{
    if (text.size() <= longestText && !mayBeOdd(text))
        return true;
    return text.size() <= longestText && !text.contains('\0') && !contains(text, "_x", 2)
        && !contains(text, "\xEF\xBF", 2);
}

} // namespace

bool putSheetText(QByteArray &to, QByteArrayView utf8)
{
    if (isOrdinary(utf8)) {
        to.resize(utf8.size());
        std::memcpy(to.data(), utf8.data(), static_cast<size_t>(utf8.size()));
        return false;
    }
    QString text = QString::fromUtf8(utf8);
    const bool cut = text.size() > longestText;
    if (cut)
        text.truncate(text[longestText - 1].isHighSurrogate() ? longestText - 1 : longestText);
    to = prepared(text).toUtf8();
    return cut;
}

} // namespace console
