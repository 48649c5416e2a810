#pragma once

#include "models/workflows/exportrows.h"

#include <limits>

namespace console {

/// Rows as a table for a terminal: a line of titles, columns as wide as their texts, control and
/// direction-changing characters made visible. Texts that take more than `widest` places are cut,
/// and end in "…".
[[nodiscard]] QByteArray tableText(const ExportRows &rows, const QList<int> &columns,
                                   qsizetype widest = std::numeric_limits<qsizetype>::max());

} // namespace console
