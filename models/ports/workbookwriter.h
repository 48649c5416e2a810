#pragma once

#include "models/domain/result.h"
#include "models/workflows/exportoptions.h"

#include <QIODevice>

namespace console {

class ExportRows;

/// Writes Excel workbooks. May be used from any thread.
class WorkbookWriter
{
public:
    virtual ~WorkbookWriter() = default;

    /// The whole workbook into `device`: a sheet of rows (more if they do not fit on one) and one
    /// of facts. Gives how many texts had to be cut at Excel's limit. FileFailed if the disk is
    /// full; Cancelled if the watch is.
    [[nodiscard]] virtual Result<qint64> write(const ExportRequest &request, const ExportRows &rows,
                                               QIODevice &device, ExportWatch &watch) const = 0;
};

} // namespace console
