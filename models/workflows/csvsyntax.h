#pragma once

#include "models/workflows/plainbytes.h"

#include <QByteArrayView>

namespace console::csv {

/// What needs quotes anywhere in a cell. Every delimiter that some program uses does, not only the
/// file's own.
inline constexpr SpecialBytes specialBytes{'"', ',', ';'};

/// Whether a cell without special bytes needs nothing: it starts with an ASCII letter or digit.
[[nodiscard]] inline bool hasHarmlessEnds(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    const char first = cell.front();
    const bool word = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')
        || (first >= '0' && first <= '9');
    return word && cell.back() != ' ';
}

} // namespace console::csv
