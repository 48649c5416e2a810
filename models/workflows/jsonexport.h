#pragma once

#include "models/workflows/exportoptions.h"

#include <QByteArray>
#include <QString>

namespace console {

class ByteSink;
class ExportRows;
class RowOutput;

/// A JSON string with its quotes, UTF-8.
[[nodiscard]] QByteArray jsonText(const QString &text);

/// The same into a sink, from valid UTF-8.
void appendJsonText(ByteSink &sink, QByteArrayView utf8);

/// {"export":{…},"rows":[{…}]}, or an object a line.
void writeJson(RowOutput &output, const ExportRequest &request, const ExportRows &rows);

} // namespace console
