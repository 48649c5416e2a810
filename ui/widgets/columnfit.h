#pragma once

#include <QList>

namespace console {

/// What a column can do with, and what it has where there is enough.
struct ColumnRoom
{
    int least;
    int wanted;
};

/// Widths of columns from the leading one on. Where all of them find room as they want it, they
/// have that; else they shrink alike, to their least at most. If even that is too much, the first
/// ones fill `room` exactly, so that none is cut at its edge, and the others are beyond.
[[nodiscard]] QList<int> fittedWidths(const QList<ColumnRoom> &columns, int room);

} // namespace console
