#pragma once

#include "models/ports/workbookwriter.h"

namespace console {

/// Excel workbooks by libxlsxwriter, a row at a time in memory. Text is always text, never a
/// formula, a link or a number; moments are Excel's own dates (UTC).
class XlsxWriter : public WorkbookWriter
{
public:
    [[nodiscard]] Result<qint64> write(const ExportRequest &request, const ExportRows &rows,
                                       QIODevice &device, ExportWatch &watch) const override;
};

} // namespace console
