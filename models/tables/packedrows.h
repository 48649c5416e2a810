#pragma once

#include "models/domain/lifecycle.h"
#include "models/tables/packedlines.h"
#include "models/tables/positiontable.h"
#include "models/tables/rowpacking.h"
#include "models/tables/textpool.h"

#include <QStringList>

namespace console {

/// Rows of a list as its decoder leaves them to the store: packed as the store keeps them, but for
/// the numbers of what rows have in common, which are this list's own. Account and time are the
/// store's to add. Implicitly shared.
class PackedRows {
public:
    /// What many rows have in common, UTF-8.
    struct Common {
        QByteArray type;
        QByteArray method;
        QByteArray rawStatus;
        Lifecycle lifecycle = Lifecycle::Unknown;
    };

    /// Numbers of a row's common values: of commons(), owners() and shapes().
    struct Marks {
        quint32 common = 0;
        quint32 owner = 0;
        quint32 shape = 0;
    };

    [[nodiscard]] qsizetype size() const { return m_marks.size(); }
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }

    /// Adds a row; `shape` as shapeNumber() gives it.
    void append(const RowView &row, Lifecycle lifecycle, quint32 shape);

    /// Adds a row, but for account and time.
    void append(const CatalogueRow &row);

    /// The number of a shape (see shapeOf()); adds it if it is new.
    [[nodiscard]] quint32 shapeNumber(const QByteArray &shape);

    /// The whole row again, without account and time. `i` below size(), here and below.
    [[nodiscard]] CatalogueRow row(qsizetype i) const;
    [[nodiscard]] QByteArrayView id(qsizetype i) const
    {
        return recordPart(m_records.at(i), m_search.at(i), RowView::Id);
    }
    [[nodiscard]] QByteArrayView ownerId(qsizetype i) const;

    [[nodiscard]] const Marks &marks(qsizetype i) const { return m_marks.at(i); }
    [[nodiscard]] QByteArrayView searchLine(qsizetype i) const { return m_search.at(i); }
    [[nodiscard]] QByteArrayView record(qsizetype i) const { return m_records.at(i); }

    [[nodiscard]] const QList<Common> &commons() const { return m_commons; }
    [[nodiscard]] const TextPool &owners() const { return m_owners; } ///< see ownerRecord()
    [[nodiscard]] const QList<QByteArray> &shapes() const { return m_shapes; }

private:
    [[nodiscard]] quint32 ownerNumber(const RowView &row);
    [[nodiscard]] quint32 commonNumber(const RowView &row, Lifecycle lifecycle);

    QList<Marks> m_marks;
    PackedLines m_search;
    PackedLines m_records; ///< each with its number in shapes()
    QList<Common> m_commons;
    TextPool m_owners;
    QList<QByteArray> m_shapes;

    // Beside the rows, to make them.
    QList<quint32> m_traits; ///< of m_commons
    PositionTable m_ownerTable;
    RowTexts m_texts;
    QByteArray m_owner;
};

/// The owner of a row in one piece: what is interned of it.
void putOwner(QByteArray &record, QByteArrayView id, QByteArrayView name);

/// Every row's id, in order.
[[nodiscard]] PackedLines idsOf(const PackedRows &rows);

} // namespace console
