#include "models/tables/cataloguetext.h"

#include <QCoreApplication>

#include <array>

namespace console {

namespace {

constexpr std::array<const char *, catalogue::ColumnCount> titles{
    QT_TRANSLATE_NOOP("CatalogueTable", "Name"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Owner"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Type"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Status"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Platform status"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Platform"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Account"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Environment"),
    QT_TRANSLATE_NOOP("CatalogueTable", "ID"),
    QT_TRANSLATE_NOOP("CatalogueTable", "External ID"),
    QT_TRANSLATE_NOOP("CatalogueTable", "Age"),
};

} // namespace

QString ownerText(const CatalogueRow &row)
{
    return row.ownerName.isEmpty() ? row.ownerId : row.ownerName;
}

QString cellText(const CatalogueRow &row, catalogue::Column column)
{
    switch (column) {
    case catalogue::Name:
        return row.name;
    case catalogue::Owner:
        return ownerText(row);
    case catalogue::Type:
        return row.type;
    case catalogue::Status:
        return lifecycleWord(row.lifecycle);
    case catalogue::RawStatus:
        return row.rawStatus;
    case catalogue::Platform:
        return factsOf(row.platform).displayName;
    case catalogue::AccountLabel:
        return row.accountLabel;
    case catalogue::EnvironmentWord:
        return environmentWord(row.environment);
    case catalogue::Id:
        return row.id;
    case catalogue::ExternalId:
        return row.externalId;
    case catalogue::Age:
    case catalogue::ColumnCount:
        return {};
    }
    return {};
}

QString columnTitle(catalogue::Column column, ObjectKind kind)
{
    if (column == catalogue::Owner && kind == ObjectKind::Connector)
        return QCoreApplication::translate("CatalogueTable", "Merchant");
    const auto index = static_cast<size_t>(column);
    return index < titles.size() ? QCoreApplication::translate("CatalogueTable", titles[index])
                                 : QString();
}

} // namespace console
