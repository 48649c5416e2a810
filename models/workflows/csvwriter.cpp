#include "models/workflows/csvwriter.h"

#include "models/domain/codepoints.h"
#include "models/workflows/csvsyntax.h"

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

/// Spreadsheets skip these before they look for a formula, or people do not see them. Apostrophes
/// are skipped so that a guard can be told from an apostrophe that was there: see csvwriter.h.
bool isSkipped(QChar c)
{
    return c == u'\'' || c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

/// Where a cell may begin in a program that splits by another separator than ours.
bool splitsElsewhere(QChar c, QChar delimiter)
{
    return (c == u';' || c == u',' || c == u'\t' || c == u'\n' || c == u'\r') && c != delimiter;
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

QString withoutFormulas(const QString &text, QChar delimiter)
{
    QString result;
    if (beginsDangerously(text))
        result += u'\'';
    qsizetype pieceStart = -1; // of a piece whose first character is still to come
    for (const QChar c : text) {
        if (pieceStart >= 0 && !isSkipped(c)) {
            if (startsFormula(c))
                result.insert(pieceStart, u'\'');
            pieceStart = -1;
        }
        result += c;
        if (splitsElsewhere(c, delimiter))
            pieceStart = result.size();
    }
    return result;
}

QByteArray quoted(QByteArray cell)
{
    const bool special = std::any_of(cell.begin(), cell.end(),
                                     [](char c) { return isSpecial(c, csv::specialBytes); });
    if (!special && !cell.startsWith(' ') && !cell.endsWith(' '))
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
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

QByteArray csvCell(const QString &text, char delimiter)
{
    return quoted(validUtf8(withoutFormulas(text, QLatin1Char(delimiter))));
}

bool appendCsvCell(ByteSink &sink, QByteArrayView utf8, char delimiter)
{
    if (csv::hasHarmlessEnds(utf8) && appendIfPlain(sink, utf8, csv::specialBytes))
        return false;
    const QString text = QString::fromUtf8(utf8);
    const QString guarded = withoutFormulas(text, QLatin1Char(delimiter));
    sink.append(quoted(guarded.toUtf8()));
    return guarded.size() != text.size();
}

} // namespace console
