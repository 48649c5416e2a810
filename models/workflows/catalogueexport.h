#pragma once

#include "models/domain/result.h"
#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"
#include "models/workflows/csvwriter.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>
#include <vector>

namespace console {

enum class ExportFormat { Csv, Json };

/// What an export says about itself: in JSON as "export", in CSV in a file beside it.
struct ExportFacts {
    QString account; ///< label, or "all accounts"
    QString filter; ///< the search and filters in words; empty for everything
    QDateTime at; ///< UTC
    QString program; ///< "Merchant Console 0.1.0"
};

struct ExportRequest {
    ObjectKind kind = ObjectKind::Integration;
    ExportFormat format = ExportFormat::Csv;
    QList<catalogue::Column> columns; ///< in this order; empty: all
    ExportFacts facts;
    QString fileName;
};

struct ExportReport {
    qint64 rows = 0;
    qint64 bytes = 0;
    QString fileName;
    QString aboutFile; ///< CSV: the file that holds the facts; empty if it could not be written
    QString warning; ///< for the user: the export is complete, but something beside it is not
};

/// The stable name of a column in files: "name", "raw_status", …
[[nodiscard]] QLatin1String exportName(catalogue::Column column);
[[nodiscard]] std::optional<catalogue::Column> columnFromExportName(QStringView name);

/// The cell of a row as text: ids and words, times in ISO 8601 UTC. Never a secret: a row has none.
[[nodiscard]] QString exportText(const CatalogueRow &row, catalogue::Column column);

/// The whole file. CSV: UTF-8, CRLF, header line. JSON: {"export":{…},"rows":[{…}]}.
[[nodiscard]] QByteArray exportBytes(const ExportRequest &request,
                                     const std::vector<CatalogueRow> &rows);

/// The facts of an export as JSON: what the object "export" of a JSON file holds, and the whole of
/// the file beside a CSV.
[[nodiscard]] QByteArray factsBytes(const ExportRequest &request, qint64 rowCount);

/// The file that tells about a CSV file: "list.csv.about.json" beside "list.csv".
[[nodiscard]] QString aboutFileName(const QString &fileName);

/// Writes atomically: the file is complete or as it was before. FileFailed with the reason and what
/// to do. A CSV gets its facts in a file beside it; failing there is a warning, not an error.
[[nodiscard]] Result<ExportReport> writeExport(const ExportRequest &request,
                                               const std::vector<CatalogueRow> &rows);

} // namespace console
