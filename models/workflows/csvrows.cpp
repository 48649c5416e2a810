// Rows as CSV.
#include "models/workflows/bytesink.h"
#include "models/workflows/celltext.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportlayout.h"

namespace console {

qint64 writeCsv(ByteSink &sink, const ExportRequest &request, const ExportRows &rows,
                ExportWatch &watch)
{
    const auto columns = columnsOf(request, rows);
    const char delimiter = request.csv.delimiter;
    const QByteArrayView lineEnd = request.csv.windowsLineEnds ? "\r\n" : "\n";
    if (request.csv.byteOrderMark)
        sink.append("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            sink.append(delimiter);
        const auto header = headerText(request, rows.columns()[columns[i]]).toUtf8();
        appendCsvCell(sink, header, delimiter);
    }
    sink.append(lineEnd);

    CellText cells(rows);
    RowCount count(watch);
    qint64 guarded = 0;
    const bool alone = columns.size() == 1;
    for (qint64 row = 0; row < rows.size() && count.goesOn(row) && sink.works(); ++row) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                sink.append(delimiter);
            const QByteArrayView cell = cells.at(row, columns[i]);
            if (alone && cell.isEmpty())
                sink.append("\"\""); // an empty line is no row to most readers
            guarded += appendCsvCell(sink, cell, delimiter);
        }
        sink.append(lineEnd);
    }
    return guarded;
}

} // namespace console
