#include "models/tables/querytext.h"

#include "models/tables/cataloguequery.h"

#include <algorithm>

namespace console {

namespace {

bool isSpace(QChar c)
{
    return c.isSpace();
}

/// Takes what stands before the next space, or between quotes, off the front of `rest`.
QString takeValue(QStringView &rest)
{
    const bool quoted = rest.startsWith(u'"');
    if (quoted)
        rest = rest.sliced(1);
    const auto end = quoted ? std::find(rest.begin(), rest.end(), u'"')
                            : std::find_if(rest.begin(), rest.end(), isSpace);
    const auto value = rest.first(end - rest.begin());
    const bool closed = quoted && end != rest.end();
    rest = rest.sliced(value.size() + closed);
    return value.toString();
}

const QueryFieldWord *fieldAtFront(QStringView rest)
{
    const auto found = std::find_if(
        queryFieldWords.begin(), queryFieldWords.end(), [rest](const QueryFieldWord &known) {
            return rest.startsWith(known.word) && rest.sliced(known.word.size()).startsWith(u':');
        });
    return found == queryFieldWords.end() ? nullptr : found;
}

QueryWord takeWord(QStringView &rest)
{
    if (const auto *known = fieldAtFront(rest)) {
        rest = rest.sliced(known->word.size() + 1);
        return {known->field, takeValue(rest)};
    }
    const auto end = std::find_if(rest.begin(), rest.end(), isSpace);
    const auto word = rest.first(end - rest.begin());
    rest = rest.sliced(word.size());
    return {QueryField::Any, word.toString()};
}

} // namespace

QList<QueryWord> parseQueryText(const QString &text)
{
    const QString plain = folded(text); // which makes plain spaces of the special ones
    QList<QueryWord> words;
    QStringView rest(plain);
    while (!rest.isEmpty()) {
        if (isSpace(rest.front())) {
            rest = rest.sliced(1);
            continue;
        }
        const QueryWord word = takeWord(rest);
        if (!word.text.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace console
