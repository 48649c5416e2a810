#include "models/workflows/jsonexport.h"

#include "models/workflows/bytesink.h"
#include "models/workflows/celltext.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportfacts.h"
#include "models/workflows/exportlayout.h"

#include <QBuffer>

namespace console {

namespace {

constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (size_t i = 0x20; i < plain.size(); ++i)
        plain[i] = i != '"' && i != '\\' && i != 0x7F;
    return plain;
}();

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

} // namespace

void appendJsonText(ByteSink &sink, QByteArrayView utf8)
{
    sink.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (plainBytes[static_cast<unsigned char>(utf8[i])])
            continue;
        sink.append(utf8.sliced(from, i - from));
        appendEscaped(sink, utf8[i]);
        from = i + 1;
    }
    sink.append(utf8.sliced(from));
    sink.append('"');
}

QByteArray jsonText(const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ByteSink sink(buffer);
    appendJsonText(sink, validUtf8(text));
    sink.flush();
    return buffer.data();
}

void writeJson(ByteSink &sink, const ExportRequest &request, const ExportRows &rows,
               ExportWatch &watch)
{
    const bool lines = request.format == ExportFormat::JsonLines;
    const auto columns = columnsOf(request, rows);
    const QByteArrayList keys = keysOf(columns, rows);
    if (!lines)
        sink.append(QByteArray("{\"export\":" + factsBytes(request, rows) + ",\n\"rows\":[\n"));

    CellText cells(rows);
    RowCount count(watch);
    for (qint64 row = 0; row < rows.size() && count.goesOn(row) && sink.works(); ++row) {
        if (row > 0)
            sink.append(lines ? "\n" : ",\n");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            sink.append(keys[i]);
            appendJsonText(sink, cells.at(row, columns[i]));
        }
        sink.append('}');
    }
    if (lines && rows.size() > 0)
        sink.append('\n');
    if (!lines)
        sink.append("\n]}\n");
}

} // namespace console
