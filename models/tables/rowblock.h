#pragma once

#include "models/tables/packedlines.h"

#include <QSharedData>

#include <limits>

namespace console {

/// What a row is beside its texts: interned values by number, and its time.
struct RowMarks {
    quint32 rowClass = 0; ///< see CatalogueSection::classes
    quint32 owner = 0;
    qint64 fetchedAt = 0; ///< ms since 1970, UTC
};

/// The time of a row that was never fetched.
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// Up to 1,024 neighbouring rows, a column an array. Small, because a row that grows moves the
/// texts of the rows behind it, and because a block is what a writer copies if readers hold it.
struct RowBlock : QSharedData {
    static constexpr int capacity = 1024;

    QList<quint32> classes;
    QList<quint32> owners;
    QList<qint64> times;
    PackedLines search; ///< folded name, id and external id, a line end after each
    PackedLines records; ///< see rowpacking.h

    [[nodiscard]] int size() const { return static_cast<int>(times.size()); }
    /// Fetches what is here ahead of its use, but not what its members point to.
    void fetch() const;
    /// Makes room for rows like those of another block.
    void reserveLike(const RowBlock &other);
    void append(const RowMarks &marks, QByteArrayView searchLine, QByteArrayView record);
    void appendFrom(const RowBlock &other, int row);
};

} // namespace console
