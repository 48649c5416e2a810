#include "ui/dialogs/exportsource.h"

#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueexport.h"
#include "ui/presentation/looks.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExportDialog", text);
}

/// As people know it, else as the platform does.
QString textOf(const QList<FacetValue> &values, const QString &key)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const FacetValue &value) { return value.key == key; });
    if (found != values.end() && !found->text.isEmpty())
        return found->text;
    return key.isEmpty() ? say("none") : key;
}

template <typename Values, typename TextOf>
QString anyOf(const Values &values, TextOf textOf)
{
    QStringList texts;
    for (const auto &value : values)
        texts.append(textOf(value));
    texts.sort(); // the same for the same set
    return texts.join(say(" or "));
}

/// The filter in words, for the file's own account of itself.
QString filterText(const CatalogueTable &table)
{
    const CatalogueQuery &query = table.query();
    QStringList parts;
    if (!query.text.isEmpty())
        parts.append(say("text “%1”").arg(query.text));
    if (query.platform)
        parts.append(say("platform %1").arg(factsOf(*query.platform).displayName));
    if (query.lifecycle)
        parts.append(say("status %1").arg(lifecycleWord(*query.lifecycle)));
    if (query.environment)
        parts.append(say("environment %1").arg(environmentWord(*query.environment)));
    const auto platform = [](PlatformKind kind) { return QString(factsOf(kind).displayName); };
    const auto status = [](Lifecycle lifecycle) { return QString(lifecycleWord(lifecycle)); };
    const auto type = [&](const QString &key) { return textOf(table.facets().types, key); };
    const auto owner = [&](const QString &key) { return textOf(table.facets().owners, key); };
    if (!query.platforms.isEmpty())
        parts.append(say("platform %1").arg(anyOf(query.platforms, platform)));
    if (!query.lifecycles.isEmpty())
        parts.append(say("status %1").arg(anyOf(query.lifecycles, status)));
    if (!query.types.isEmpty())
        parts.append(say("type %1").arg(anyOf(query.types, type)));
    if (!query.owners.isEmpty())
        parts.append(say("owner %1").arg(anyOf(query.owners, owner)));
    return parts.join(u", "_s);
}

} // namespace

ExportSource catalogueSource(const CatalogueTable &table, const QString &scope,
                             const std::optional<Account> &account, const QStringList &missing)
{
    ExportSource source;
    source.kind = kindWord(table.kind());
    source.title = say("Export %1").arg(pluralWord(table.kind()));
    source.scope = scope;
    source.account = account;
    source.filter = filterText(table);
    source.missing = missing;
    source.shown = table.rowCount();
    source.all = table.totalCount();
    source.columns = catalogueExportColumns(table.kind());
    source.rows = [&table](bool all) {
        return std::make_shared<CatalogueExport>(all ? table.allSnapshot() : table.shownSnapshot());
    };
    return source;
}

} // namespace console
