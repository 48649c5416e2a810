#pragma once

#include "models/domain/fieldlist.h"
#include "models/tables/packing.h"

#include <array>
#include <span>
#include <vector>

namespace console {

struct CatalogueRow;

// A row's record: number of its shape, name, id and external id (each 0 if it is as its search line
// has it, else its size + 1 and its bytes), merchant ids, field values. A shape is what fields have
// in common from row to row: kind and path of each.

/// A row's texts in UTF-8, wherever they are.
struct RowView {
    /// In this order; field values that say the same again are a number of one byte.
    enum Column { Name, Id, ExternalId, OwnerId, OwnerName, Type, RawStatus, Method, ColumnCount };

    std::array<QByteArrayView, ColumnCount> columns;
    std::span<const QByteArrayView> merchantIds;
    std::span<const QByteArrayView> values; ///< of the fields
};

/// The texts of a row made of QString, as UTF-8 of its own.
class RowBytes {
public:
    explicit RowBytes(const CatalogueRow &row);
    [[nodiscard]] RowView view() const;

private:
    [[nodiscard]] QByteArrayView keep(const QString &text);

    QByteArray m_bytes;
    std::array<QByteArrayView, RowView::ColumnCount> m_columns;
    std::vector<QByteArrayView> m_texts; ///< merchant ids, then values
    size_t m_merchantIds = 0;
};

/// The parts of a row that are its own.
struct RowTexts {
    QByteArray search; ///< folded name, id, external id, a line end after each
    QByteArray record;
};

[[nodiscard]] QByteArray shapeOf(const FieldList &fields);
void putField(QByteArray &shape, FieldKind kind, QByteArrayView path);
void packTexts(const RowView &row, quint32 shape, RowTexts &texts);

/// Name (0), id (1) or external id (2).
[[nodiscard]] QByteArrayView recordPart(QByteArrayView record, QByteArrayView searchLine, int part);

[[nodiscard]] quint32 shapeNumber(QByteArrayView record);
[[nodiscard]] bool serves(QByteArrayView record, QByteArrayView merchantId);

/// Fills in what packTexts() took out of a row. What the row has in common with others must be
/// there already: field values may refer to it.
void unpackTexts(QByteArrayView record, QByteArrayView searchLine, QByteArrayView shape,
                 CatalogueRow &row);

/// Adds `text` folded, line ends as spaces, and a line end.
void putSearchLine(QByteArray &search, QByteArrayView text);

} // namespace console
