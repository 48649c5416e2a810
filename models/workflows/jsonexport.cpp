#include "models/workflows/jsonexport.h"

#include "models/workflows/celltext.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportfacts.h"
#include "models/workflows/exportlayout.h"
#include "models/workflows/plainbytes.h"
#include "models/workflows/rowoutput.h"

namespace console {

namespace {

constexpr SpecialBytes specialBytes{'"', '\\', 0x7F};

void appendEscaped(ByteSink &sink, char c)
{
    switch (c) {
    case '"':
        return sink.append("\\\"");
    case '\\':
        return sink.append("\\\\");
    case '\n':
        return sink.append("\\n");
    case '\r':
        return sink.append("\\r");
    case '\t':
        return sink.append("\\t");
    default:
        sink.append("\\u00");
        sink.append(QByteArray::number(c, 16).rightJustified(2, '0'));
    }
}

/// `{"name":`, `,"owner":`, …: what stands before each value.
QByteArrayList keysOf(const QList<int> &columns, const ExportRows &rows)
{
    QByteArrayList keys;
    for (const int column : columns)
        keys.append((keys.isEmpty() ? "{\"" : ",\"") + rows.columns()[column].name + "\":");
    return keys;
}

void appendWithEscapes(ByteSink &sink, QByteArrayView utf8)
{
    for (const char c : utf8) {
        if (isSpecial(c, specialBytes))
            appendEscaped(sink, c);
        else
            sink.append(c);
    }
}

} // namespace

void appendJsonText(ByteSink &sink, QByteArrayView utf8)
{
    sink.append('"');
    if (!appendIfPlain(sink, utf8, specialBytes))
        appendWithEscapes(sink, utf8);
    sink.append('"');
}

QByteArray jsonText(const QString &text)
{
    ByteSink sink;
    appendJsonText(sink, validUtf8(text));
    return sink.bytes().toByteArray();
}

void writeJson(RowOutput &output, const ExportRequest &request, const ExportRows &rows)
{
    const bool lines = request.format == ExportFormat::JsonLines;
    const auto columns = columnsOf(request, rows);
    const QByteArrayList keys = keysOf(columns, rows);
    const QByteArrayView rowEnd = lines ? "}\n" : "}";
    if (!lines)
        output.write(QByteArray("{\"export\":" + factsBytes(request, rows) + ",\n\"rows\":[\n"));

    output.writeRows(rows.size(), [&](ByteSink &piece, qint64 first, qint64 end) {
        CellText cells(rows);
        for (qint64 row = first; row < end; ++row) {
            rows.expect(row);
            if (row > 0 && !lines)
                piece.append(",\n");
            for (qsizetype i = 0; i < columns.size(); ++i) {
                piece.append(keys[i]);
                appendJsonText(piece, cells.at(row, columns[i]));
            }
            piece.append(rowEnd);
        }
    });
    if (!lines)
        output.write("\n]}\n");
}

} // namespace console
