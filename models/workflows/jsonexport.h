#pragma once

#include "models/workflows/exportoptions.h"

#include <QByteArray>
#include <QString>

namespace console {

class ByteSink;
class ExportRows;

/// A JSON string with its quotes, UTF-8.
[[nodiscard]] QByteArray jsonText(const QString &text);

/// The same into a sink, from valid UTF-8.
void appendJsonText(ByteSink &sink, QByteArrayView utf8);

/// {"export":{…},"rows":[{…}]}, or an object a line. Stops early if the watch is cancelled or the
/// sink fails.
void writeJson(ByteSink &sink, const ExportRequest &request, const ExportRows &rows,
               ExportWatch &watch);

} // namespace console
