#pragma once

#include "models/workflows/exportoptions.h"

#include <QByteArray>
#include <QString>

namespace console {

class ByteSink;
class ExportRows;
class RowOutput;

/// RFC 4180 text for one cell. Text that a spreadsheet might run as a formula (first character, or
/// first after white space: = + - @ tab CR and their look-alikes of full width) gets an apostrophe
/// in front; so does such text after a semicolon, comma, tab or line break within the cell that is
/// not the file's own delimiter, because programs of some languages split there. Text of
/// apostrophes and then a formula gets one more, so the guard can be undone: take away one apostrophe
/// wherever what follows it would get one.
[[nodiscard]] QByteArray csvCell(const QString &text, char delimiter = ',');

/// The same into a sink, from valid UTF-8. True if an apostrophe was put in.
bool appendCsvCell(ByteSink &sink, QByteArrayView utf8, char delimiter);

/// Header and rows; the number of cells that got an apostrophe.
qint64 writeCsv(RowOutput &output, const ExportRequest &request, const ExportRows &rows);

/// `text` as UTF-8 whatever it holds: a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray validUtf8(const QString &text);

} // namespace console
