#include "models/domain/secretcharacters.h"

#include <QChar>

namespace console {

namespace {

constexpr char32_t zeroWidthSpace = 0x200B;

/// The code point at `pos`, which moves behind it. Only for valid UTF-8. By hand, because every
/// decoder of Qt leaves a copy of the secret behind.
char32_t nextCodePoint(QByteArrayView text, qsizetype &pos)
{
    const auto lead = static_cast<unsigned char>(text[pos++]);
    const int extra = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t code = extra == 0 ? lead : lead & (0x3Fu >> extra);
    for (int i = 0; i < extra; ++i)
        code = (code << 6) | (static_cast<unsigned char>(text[pos++]) & 0x3Fu);
    return code;
}

bool isInvisible(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

bool isWhite(char32_t code)
{
    const bool controlOnly = code == 0x0B || code == 0x0C || code == 0x85;
    return (QChar::isSpace(code) && !controlOnly) || code == zeroWidthSpace;
}

} // namespace

std::optional<InputProblem> characterProblem(QByteArrayView secret)
{
    if (!secret.isValidUtf8())
        return InputProblem::ContainsControl;
    bool invisible = false;
    for (qsizetype pos = 0; pos < secret.size();) {
        const char32_t code = nextCodePoint(secret, pos);
        if (isWhite(code))
            return InputProblem::ContainsSpace;
        invisible = invisible || isInvisible(code);
    }
    return invisible ? std::optional(InputProblem::ContainsControl) : std::nullopt;
}

} // namespace console
