#pragma once

#include "models/ports/workbookwriter.h"
#include "models/workflows/exportrows.h"

namespace console::testing {

/// "workbook" and the number of rows in place of a workbook; can refuse.
class FakeWorkbook : public WorkbookWriter
{
public:
    std::optional<ApiError> trouble;
    qint64 cutCells = 0;

    Result<qint64> write(const ExportRequest &, const ExportRows &rows, QIODevice &device,
                         ExportWatch &) const override
    {
        if (trouble)
            return failure(*trouble);
        device.write("workbook " + QByteArray::number(rows.size()));
        return cutCells;
    }
};

} // namespace console::testing
