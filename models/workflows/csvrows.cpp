// Rows as CSV.
#include "models/workflows/bytesink.h"
#include "models/workflows/celltext.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportlayout.h"
#include "models/workflows/rowoutput.h"

namespace console {

namespace {

/// Knows of a file what is the same in all its rows.
class CsvRows {
public:
    CsvRows(const ExportRequest &request, const ExportRows &rows)
        : m_rows(rows), m_columns(columnsOf(request, rows)), m_delimiter(request.csv.delimiter),
          m_lineEnd(request.csv.windowsLineEnds ? "\r\n" : "\n")
    {
    }

    void appendHeader(ByteSink &sink, const ExportRequest &request) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                sink.append(m_delimiter);
            const auto header = headerText(request, m_rows.columns()[m_columns[i]]).toUtf8();
            appendCsvCell(sink, header, m_delimiter);
        }
        sink.append(m_lineEnd);
    }

    /// The number of cells that got an apostrophe.
    qint64 append(ByteSink &sink, qint64 first, qint64 end) const
    {
        CellText cells(m_rows);
        qint64 guarded = 0;
        for (qint64 row = first; row < end; ++row) {
            m_rows.expect(row);
            guarded += appendRow(sink, cells, row);
        }
        return guarded;
    }

private:
    qint64 appendRow(ByteSink &sink, CellText &cells, qint64 row) const
    {
        qint64 guarded = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                sink.append(m_delimiter);
            const QByteArrayView cell = cells.at(row, m_columns[i]);
            if (m_columns.size() == 1 && cell.isEmpty())
                sink.append("\"\""); // an empty line is no row to most readers
            guarded += appendCsvCell(sink, cell, m_delimiter);
        }
        sink.append(m_lineEnd);
        return guarded;
    }

    const ExportRows &m_rows;
    const QList<int> m_columns;
    const char m_delimiter;
    const QByteArrayView m_lineEnd;
};

} // namespace

qint64 writeCsv(RowOutput &output, const ExportRequest &request, const ExportRows &rows)
{
    const CsvRows csv(request, rows);
    ByteSink header;
    if (request.csv.byteOrderMark)
        header.append("\xEF\xBB\xBF");
    csv.appendHeader(header, request);
    output.write(header.bytes());
    std::atomic<qint64> guarded = 0;
    output.writeRows(rows.size(), [&](ByteSink &piece, qint64 first, qint64 end) {
        guarded += csv.append(piece, first, end);
    });
    return guarded;
}

} // namespace console
