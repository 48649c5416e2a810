#include "models/workflows/catalogueexport.h"

#include "models/tables/cataloguetext.h"

#include <QCoreApplication>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Stable: files and scripts depend on these names. In the order of catalogue::Column.
constexpr std::array<QLatin1String, catalogue::ColumnCount> columnNames{
    "name"_L1,    "owner"_L1,       "type"_L1, "status"_L1,      "raw_status"_L1, "platform"_L1,
    "account"_L1, "environment"_L1, "id"_L1,   "external_id"_L1, "fetched_at"_L1};

constexpr std::array allKinds{ObjectKind::Merchant, ObjectKind::Connector, ObjectKind::Integration};
constexpr std::array kindNames{"merchants"_L1, "connectors"_L1, "integrations"_L1};

ExportColumn exportColumn(catalogue::Column column, ObjectKind kind)
{
    const auto name = exportName(column);
    const bool moment = column == catalogue::Age; // an age would be wrong as soon as it is written
    return {{name.data(), name.size()},
            moment ? QCoreApplication::translate("CatalogueExport", "Read at (UTC)")
                   : columnTitle(column, kind),
            moment ? ExportValue::Time : ExportValue::Text};
}

} // namespace

QLatin1String exportName(catalogue::Column column)
{
    return columnNames[static_cast<size_t>(column)];
}

std::optional<catalogue::Column> columnFromExportName(QStringView name)
{
    for (size_t i = 0; i < columnNames.size(); ++i) {
        if (name.compare(columnNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<catalogue::Column>(i);
    }
    return std::nullopt;
}

QLatin1String kindWord(ObjectKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

std::optional<ObjectKind> kindFromWord(QStringView word)
{
    for (const ObjectKind kind : allKinds) {
        if (word == kindWord(kind))
            return kind;
    }
    return std::nullopt;
}

QList<ExportColumn> catalogueExportColumns(ObjectKind kind)
{
    QList<ExportColumn> all;
    for (int i = 0; i < catalogue::ColumnCount; ++i)
        all.append(exportColumn(static_cast<catalogue::Column>(i), kind));
    return all;
}

const QList<ExportColumn> &CatalogueExport::columns() const
{
    return m_columns;
}

QByteArrayView CatalogueExport::text(qint64 row, int column, QByteArray &) const
{
    return m_rows.bytes(static_cast<int>(row), static_cast<catalogue::Column>(column));
}

std::optional<qint64> CatalogueExport::time(qint64 row, int) const
{
    return m_rows.fetchedAt(static_cast<int>(row));
}

} // namespace console
