#include "ui/pages/querymemory.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 500;
constexpr int mostValues = 200;

template<typename Enum, typename WordOf>
std::optional<Enum> fromWord(const QString &word, std::initializer_list<Enum> all, WordOf wordOf)
{
    for (const Enum value : all) {
        if (wordOf(value) == word)
            return value;
    }
    return std::nullopt;
}

std::optional<Lifecycle> lifecycleFrom(const QString &word)
{
    return fromWord(word,
                    {Lifecycle::Active, Lifecycle::Pending, Lifecycle::ActionNeeded,
                     Lifecycle::Failed, Lifecycle::Off, Lifecycle::Unknown},
                    lifecycleWord);
}

template<typename Enum, typename WordOf>
QStringList wordsOf(const QSet<Enum> &values, WordOf wordOf)
{
    QStringList words;
    for (const Enum value : values)
        words.append(wordOf(value));
    return words;
}

QStringList listOf(const QJsonObject &content, QLatin1String field)
{
    QStringList words;
    const auto values = content.value(field).toArray();
    for (const QJsonValue &value : values) {
        const QString word = value.toString();
        // Empty means "none": rows without a type, or without an owner.
        if (value.isString() && word.size() <= longestText && words.size() < mostValues)
            words.append(word);
    }
    return words;
}

} // namespace

QJsonObject jsonFrom(const CatalogueQuery &query)
{
    QJsonObject content;
    if (!query.text.isEmpty())
        content.insert("text"_L1, query.text.left(longestText));
    if (query.platform)
        content.insert("platform"_L1, factsOf(*query.platform).wireName);
    if (query.lifecycle)
        content.insert("status"_L1, lifecycleWord(*query.lifecycle));
    if (query.environment)
        content.insert("environment"_L1, environmentWord(*query.environment));
    const auto put = [&content](QLatin1String field, QStringList values) {
        values.sort(); // the same for the same set
        if (!values.isEmpty())
            content.insert(field, QJsonArray::fromStringList(values));
    };
    put("platforms"_L1, wordsOf(query.platforms, [](PlatformKind each) {
            return QString(factsOf(each).wireName);
        }));
    put("statuses"_L1, wordsOf(query.lifecycles, [](Lifecycle each) {
            return QString(lifecycleWord(each));
        }));
    put("types"_L1, query.types.values());
    put("owners"_L1, query.owners.values());
    return content;
}

CatalogueQuery queryFrom(const QJsonObject &content)
{
    CatalogueQuery query;
    query.text = content.value("text"_L1).toString().left(longestText);
    query.platform = platformFromWireName(content.value("platform"_L1).toString());
    query.lifecycle = lifecycleFrom(content.value("status"_L1).toString());
    const auto platforms = listOf(content, "platforms"_L1);
    for (const QString &word : platforms) {
        if (const auto platform = platformFromWireName(word))
            query.platforms.insert(*platform);
    }
    const auto statuses = listOf(content, "statuses"_L1);
    for (const QString &word : statuses) {
        if (const auto lifecycle = lifecycleFrom(word))
            query.lifecycles.insert(*lifecycle);
    }
    const auto types = listOf(content, "types"_L1);
    query.types = {types.begin(), types.end()};
    const auto owners = listOf(content, "owners"_L1);
    query.owners = {owners.begin(), owners.end()};
    query.environment = fromWord(content.value("environment"_L1).toString(),
                                 {Environment::Test, Environment::Live}, environmentWord);
    return query;
}

} // namespace console
