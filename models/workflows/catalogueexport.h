#pragma once

#include "models/domain/result.h"
#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace console {

enum class ExportFormat { Csv, Json };

/// What an export says about itself: in JSON as "export", in CSV in a file beside it.
struct ExportFacts
{
    QString account; ///< label, or "all accounts"
    QString filter; ///< the search and filters in words; empty for everything
    QDateTime at; ///< UTC
    QString program; ///< "Merchant Console 0.1.0"
};

struct ExportRequest
{
    ObjectKind kind = ObjectKind::Integration;
    ExportFormat format = ExportFormat::Csv;
    QList<catalogue::Column> columns; ///< in this order; empty: all
    ExportFacts facts;
    QString fileName;
};

struct ExportReport
{
    qint64 rows = 0;
    qint64 bytes = 0;
    QString fileName;
};

/// The stable name of a column in files: "name", "raw_status", …
[[nodiscard]] QLatin1String exportName(catalogue::Column column);
[[nodiscard]] std::optional<catalogue::Column> columnFromExportName(QStringView name);

/// The cell of a row as text: ids and words, times in ISO 8601 UTC. Never a secret: a row has none.
[[nodiscard]] QString exportText(const CatalogueRow &row, catalogue::Column column);

/// RFC 4180 text for one cell. Text that a spreadsheet might run as a formula (first character, or
/// first after white space: = + - @ tab CR) gets an apostrophe in front.
[[nodiscard]] QByteArray csvCell(const QString &text);

/// The whole file. CSV: UTF-8, CRLF, header line. JSON: {"export":{…},"rows":[{…}]}.
[[nodiscard]] QByteArray exportBytes(const ExportRequest &request,
                                     const std::vector<CatalogueRow> &rows);

/// Writes atomically: the file is complete or as it was before. FileFailed with the reason.
[[nodiscard]] Result<ExportReport> writeExport(const ExportRequest &request,
                                               const std::vector<CatalogueRow> &rows);

} // namespace console
