#include "models/tables/cataloguequery.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Spelling {
    char16_t letter;
    QLatin1String plain;
};

// Letters that neither fold nor decompose in Qt, but that people type plainly all the same.
constexpr std::array<Spelling, 10> spellings{{{u'ß', "ss"_L1},
                                              {u'ø', "o"_L1},
                                              {u'æ', "ae"_L1},
                                              {u'œ', "oe"_L1},
                                              {u'ł', "l"_L1},
                                              {u'đ', "d"_L1},
                                              {u'ð', "d"_L1},
                                              {u'ħ', "h"_L1},
                                              {u'ŧ', "t"_L1},
                                              {u'ı', "i"_L1}}};

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

QString foldedAscii(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), [](QChar c) {
        return c >= u'A' && c <= u'Z' ? QChar(static_cast<char16_t>(c.unicode() | 0x20)) : c;
    });
    return result;
}

/// Adds what remains of a letter: marks and invisible characters leave nothing.
void appendPlain(QString &result, QChar c)
{
    if (isAscii(c)) {
        result += c;
        return;
    }
    if (c.isMark() || c.category() == QChar::Other_Format)
        return;
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [c](const Spelling &spelling) { return c == spelling.letter; });
    if (found == spellings.end())
        result += c;
    else
        result += found->plain;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

template <typename T>
bool allows(const std::optional<T> &wanted, const T &value)
{
    return !wanted || *wanted == value;
}

} // namespace

QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isAscii))
        return foldedAscii(text);
    // Decomposing first: it also yields capital letters, from "ℌ" for instance.
    const QString letters =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(letters.size());
    for (const QChar c : letters)
        appendPlain(result, c);
    return result;
}

QByteArray searchText(const CatalogueRow &row)
{
    // Part by part: one accented name must not cost the ASCII parts their short way.
    QByteArray lines;
    for (const QString &part : {row.name, row.id, row.ownerName, row.ownerId, row.type,
                                row.rawStatus, row.externalId, row.accountLabel})
        lines += folded(part).toUtf8() + '\n';
    lines += folded(QString(lifecycleWord(row.lifecycle))).toUtf8() + '\n';
    lines += folded(QString(factsOf(row.platform).displayName)).toUtf8();
    return lines;
}

QList<QByteArray> searchWords(const QString &text)
{
    QList<QByteArray> words;
    // simplified() knows all white space, and folding has made plain spaces of the special ones.
    const QStringList parts = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        words.append(part.toUtf8());
    return words;
}

bool containsWords(const QByteArray &searchText, const QList<QByteArray> &words)
{
    const auto text = viewOf(searchText);
    return std::all_of(words.begin(), words.end(), [text](const QByteArray &word) {
        return text.find(viewOf(word)) != std::string_view::npos;
    });
}

bool inScope(const CatalogueRow &row, const CatalogueQuery &query)
{
    return allows(query.platform, row.platform) && allows(query.lifecycle, row.lifecycle)
        && allows(query.environment, row.environment) && allows(query.account, row.account);
}

bool matches(const CatalogueRow &row, const CatalogueQuery &query)
{
    return inScope(row, query) && containsWords(searchText(row), searchWords(query.text));
}

} // namespace console
