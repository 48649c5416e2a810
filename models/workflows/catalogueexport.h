#pragma once

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguesnapshot.h"
#include "models/workflows/exportrows.h"

#include <optional>

namespace console {

/// The stable name of a column in files: "name", "raw_status", …
[[nodiscard]] QLatin1String exportName(catalogue::Column column);
[[nodiscard]] std::optional<catalogue::Column> columnFromExportName(QStringView name);

/// "merchants", "connectors", "integrations": stable words of files and the command line.
[[nodiscard]] QLatin1String kindWord(ObjectKind kind);
[[nodiscard]] std::optional<ObjectKind> kindFromWord(QStringView word);

/// The columns of every catalogue export, in the order of catalogue::Column.
/// Titled in the language that is spoken now.
[[nodiscard]] QList<ExportColumn> catalogueExportColumns(ObjectKind kind);

/// Rows of a catalogue, as they were when the snapshot was made.
class CatalogueExport : public ExportRows {
public:
    explicit CatalogueExport(CatalogueSnapshot rows)
        : m_rows(std::move(rows)), m_columns(catalogueExportColumns(m_rows.kind()))
    {
    }


    [[nodiscard]] qint64 size() const override { return m_rows.count(); }
    [[nodiscard]] const QList<ExportColumn> &columns() const override;
    void expect(qint64 row) const override { m_rows.expect(static_cast<int>(row)); }
    [[nodiscard]] QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override;
    [[nodiscard]] std::optional<qint64> time(qint64 row, int column) const override;

private:
    CatalogueSnapshot m_rows;
    QList<ExportColumn> m_columns;
};

} // namespace console
