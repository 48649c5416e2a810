#pragma once

#include "models/domain/result.h"
#include "models/workflows/exportoptions.h"

namespace console {

class ExportRows;
class WorkbookWriter;

/// The file that tells about a file that cannot tell itself: "list.csv.about.json" for "list.csv".
[[nodiscard]] QString aboutFileName(const QString &fileName);

/// Writes an export; for any thread. A file is complete or as it was before: FileFailed with the
/// reason and what to do, Cancelled if the watch is. What goes to the standard output may have been
/// read in part. CSV and JSON Lines files get their facts in a file beside them; failing there is a
/// warning, not an error.
[[nodiscard]] Result<ExportReport> writeExport(const ExportRequest &request, const ExportRows &rows,
                                               const WorkbookWriter &workbook, ExportWatch &watch);

/// The rows alone, in a format that is text.
[[nodiscard]] QByteArray exportBytes(const ExportRequest &request, const ExportRows &rows);

} // namespace console
