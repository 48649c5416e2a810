#include "ui/dialogs/exportsource.h"

#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueexport.h"
#include "ui/presentation/looks.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExportDialog", text);
}

/// The filter in words, for the file's own account of itself.
QString filterText(const CatalogueQuery &query)
{
    QStringList parts;
    if (!query.text.isEmpty())
        parts.append(say("text “%1”").arg(query.text));
    if (query.platform)
        parts.append(say("platform %1").arg(factsOf(*query.platform).displayName));
    if (query.lifecycle)
        parts.append(say("status %1").arg(lifecycleWord(*query.lifecycle)));
    if (query.environment)
        parts.append(say("environment %1").arg(environmentWord(*query.environment)));
    return parts.join(u", "_s);
}

} // namespace

ExportSource catalogueSource(const CatalogueTable &table, const QString &scope,
                             const std::optional<Account> &account)
{
    ExportSource source;
    source.kind = kindWord(table.kind());
    source.title = say("Export %1").arg(pluralWord(table.kind()));
    source.scope = scope;
    source.account = account;
    source.filter = filterText(table.query());
    source.shown = table.rowCount();
    source.all = table.totalCount();
    source.columns = catalogueExportColumns(table.kind());
    source.rows = [&table](bool all) {
        return std::make_shared<CatalogueExport>(all ? table.allSnapshot() : table.shownSnapshot());
    };
    return source;
}

} // namespace console
