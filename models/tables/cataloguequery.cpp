#include "models/tables/cataloguequery.h"

#include "models/tables/querytext.h"

#include <algorithm>
#include <array>

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

template <typename T>
bool allows(const std::optional<T> &wanted, const T &value)
{
    return !wanted || *wanted == value;
}

template <typename T>
bool allows(const QSet<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

/// All that a word may stand in.
QStringList partsOf(const CatalogueRow &row, QueryField field)
{
    switch (field) {
    case QueryField::Any:
        return {row.name,         row.id,         row.ownerName,
                row.ownerId,      row.type,       row.rawStatus,
                row.externalId,   row.accountLabel, QString(lifecycleWord(row.lifecycle)),
                QString(factsOf(row.platform).displayName)};
    case QueryField::Status:
        return {row.rawStatus, QString(lifecycleWord(row.lifecycle))};
    case QueryField::Platform:
        return {QString(factsOf(row.platform).displayName)};
    case QueryField::Type:
        return {row.type};
    case QueryField::Owner:
        return {row.ownerName, row.ownerId};
    case QueryField::Account:
        return {row.accountLabel};
    case QueryField::Environment:
        return {QString(environmentWord(row.environment))};
    case QueryField::Id:
        return {row.id};
    }
    return {};
}

bool contains(const CatalogueRow &row, const QueryWord &word)
{
    const QStringList parts = partsOf(row, word.field);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return standsIn(part, word); });
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

bool standsIn(const QString &text, const QueryWord &word)
{
    const QString plain = folded(text);
    auto at = plain.indexOf(word.text);
    while (word.field == QueryField::Status && at > 0 && plain[at - 1].isLetterOrNumber())
        at = plain.indexOf(word.text, at + 1);
    return at >= 0;
}

QString ownerKey(const QString &ownerId, const QString &ownerName)
{
    return ownerId.isEmpty() ? ownerName : ownerId;
}

bool matches(const CatalogueRow &row, const CatalogueQuery &query)
{
    const auto words = parseQueryText(query.text);
    return allows(query.platform, row.platform) && allows(query.lifecycle, row.lifecycle)
        && allows(query.environment, row.environment) && allows(query.account, row.account)
        && allows(query.platforms, row.platform) && allows(query.lifecycles, row.lifecycle)
        && allows(query.types, row.type)
        && allows(query.owners, ownerKey(row.ownerId, row.ownerName))
        && std::all_of(words.begin(), words.end(),
                       [&row](const QueryWord &word) { return contains(row, word); });
}

} // namespace console
