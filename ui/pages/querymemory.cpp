#include "ui/pages/querymemory.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 500;

template<typename Enum, typename WordOf>
std::optional<Enum> fromWord(const QString &word, std::initializer_list<Enum> all, WordOf wordOf)
{
    for (const Enum value : all) {
        if (wordOf(value) == word)
            return value;
    }
    return std::nullopt;
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
    return content;
}

CatalogueQuery queryFrom(const QJsonObject &content)
{
    CatalogueQuery query;
    query.text = content.value("text"_L1).toString().left(longestText);
    query.platform = platformFromWireName(content.value("platform"_L1).toString());
    query.lifecycle = fromWord(content.value("status"_L1).toString(),
                               {Lifecycle::Active, Lifecycle::Pending, Lifecycle::ActionNeeded,
                                Lifecycle::Failed, Lifecycle::Off, Lifecycle::Unknown},
                               lifecycleWord);
    query.environment = fromWord(content.value("environment"_L1).toString(),
                                 {Environment::Test, Environment::Live}, environmentWord);
    return query;
}

} // namespace console
