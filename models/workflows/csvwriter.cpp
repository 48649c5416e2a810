#include "models/workflows/csvwriter.h"

#include "models/domain/codepoints.h"

#include <algorithm>

namespace console {

namespace {

constexpr QChar minusSign(0x2212);

bool isAsciiFormulaStart(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@';
}

bool startsFormula(QChar c)
{
    if (c.unicode() < 0x80)
        return isAsciiFormulaStart(c);
    // Full width, small and raised forms become their ASCII character.
    const QString plain = QString(c).normalized(QString::NormalizationForm_KC);
    return c == minusSign || (plain.size() == 1 && isAsciiFormulaStart(plain.front()));
}

/// Spreadsheets skip these before they look for a formula, or people do not see them.
bool isSkipped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

/// Where a cell may begin in a program that splits by another separator than ours.
bool splitsElsewhere(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool beginsDangerously(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\t' || c == u'\r')
            return true;
        if (!isSkipped(c))
            return startsFormula(c);
    }
    return false;
}

QString withoutFormulas(const QString &text)
{
    QString result;
    if (beginsDangerously(text))
        result += u'\'';
    bool seenText = false;
    qsizetype pieceStart = -1; // of a piece whose first character is still to come
    for (const QChar c : text) {
        if (pieceStart >= 0 && !isSkipped(c)) {
            if (startsFormula(c))
                result.insert(pieceStart, u'\'');
            pieceStart = -1;
        }
        seenText = seenText || !isSkipped(c);
        result += c;
        if (seenText && splitsElsewhere(c))
            pieceStart = result.size();
    }
    return result;
}

/// Most cells: ASCII that starts with a letter or digit and has nothing to quote or to guard.
bool isHarmless(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u',' && c != u'"' && c != u';';
    };
    return !text.isEmpty() && text.front().isLetterOrNumber() && !text.endsWith(u' ')
        && std::all_of(text.begin(), text.end(), isPlain);
}

bool needsQuotes(const QByteArray &cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](char c) {
                           return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';'
                               || c == '\t';
                       })
        || cell.startsWith(' ') || cell.endsWith(' ');
}

} // namespace

QByteArray validUtf8(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        clean += QChar::fromUcs4(QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return clean.toUtf8();
}

QByteArray csvCell(const QString &text)
{
    if (isHarmless(text))
        return text.toLatin1();
    QByteArray cell = validUtf8(withoutFormulas(text));
    if (!needsQuotes(cell))
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

} // namespace console
