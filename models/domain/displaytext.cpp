#include "models/domain/displaytext.h"

#include "models/domain/codepoints.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Letters by category, yet drawn as nothing: names that look alike or empty are made with them.
constexpr std::array<char32_t, 8> invisibleLetters{0x034F, 0x115F, 0x1160, 0x17B4,
                                                   0x17B5, 0x2800, 0x3164, 0xFFA0};

constexpr char32_t zeroWidthNonJoiner = 0x200C; // Persian and Indian scripts need these two,
constexpr char32_t zeroWidthJoiner = 0x200D; // emoji the second

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isInvisibleLetter(char32_t c)
{
    return std::find(invisibleLetters.begin(), invisibleLetters.end(), c) != invisibleLetters.end();
}

bool isHidden(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Other_Format)
        return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || isInvisibleLetter(c);
}

QString marker(char32_t c)
{
    const QString number = QString::number(static_cast<uint>(c), 16).toUpper();
    return u"⟦U+"_s % number.rightJustified(4, u'0') % u'⟧';
}

/// What stands for one character.
QString shown(char32_t c)
{
    if (isLineBreak(c))
        return u"⏎"_s;
    if (c == U'\t')
        return u"⇥"_s;
    return isHidden(c) ? marker(c) : QString::fromUcs4(&c, 1);
}

} // namespace

QString displayText(const QString &text)
{
    if (text.size() <= displayTextLimit && std::all_of(text.begin(), text.end(), isPlain))
        return text;

    QString result;
    qsizetype roomForDots = 0; // where to cut if more than the limit comes
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        if (c == U'\r' && i < text.size() && text[i] == u'\n')
            ++i;
        result += shown(c);
        if (result.size() > displayTextLimit)
            return result.first(roomForDots) + u'…';
        if (result.size() < displayTextLimit)
            roomForDots = result.size();
    }
    return result;
}

} // namespace console
