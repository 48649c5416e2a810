#pragma once

#include "models/tables/cataloguerow.h"
#include "models/tables/packing.h"

namespace console {

// A row's record: name, id and external id (each 0 if it is as its search line has it, else its
// size + 1 and its bytes), number of its shape, merchant ids, field values. A shape is what fields
// have in common from row to row: kind and path of each.

/// The parts of a row that are its own.
struct RowTexts {
    QByteArray search; ///< folded name, id, external id, a line end after each
    QByteArray record;
};

[[nodiscard]] QByteArray shapeOf(const FieldList &fields);
void packTexts(const CatalogueRow &row, quint32 shape, RowTexts &texts);

/// Name (0), id (1) or external id (2).
[[nodiscard]] QByteArrayView recordPart(QByteArrayView record, QByteArrayView searchLine, int part);

[[nodiscard]] quint32 shapeNumber(QByteArrayView record);
[[nodiscard]] bool serves(QByteArrayView record, QByteArrayView merchantId);

/// Fills in what packTexts() took out of a row. What the row has in common with others must be
/// there already: field values may refer to it.
void unpackTexts(QByteArrayView record, QByteArrayView searchLine, QByteArrayView shape,
                 CatalogueRow &row);

/// Adds `text` folded, line ends as spaces, and a line end.
void putSearchLine(QByteArray &search, QStringView text);

} // namespace console
