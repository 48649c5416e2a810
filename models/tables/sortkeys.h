#pragma once

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"

#include <QCollator>

#include <variant>
#include <vector>

namespace console {

/// What one row is compared by. Made once a row, because collating anew for every comparison is
/// what makes sorting slow; and a copy, because a batch that the store announces in several steps
/// must not change an order in between.
struct SortKey {
    std::variant<qint64, QString, QCollatorSortKey> column;
    QCollatorSortKey name; ///< decides where the column does not
    QString id; ///< decides where the name does not
};

/// Makes sort keys: names and labels as the user's language sorts them, numbers in them by value;
/// ids and wire words by code unit, states by their order, ages by time.
class SortKeyMaker {
public:
    SortKeyMaker();

    /// `column` may be negative: the order in which rows came.
    [[nodiscard]] SortKey key(const CatalogueRow &row, int column) const;

private:
    [[nodiscard]] decltype(SortKey::column) columnKey(const CatalogueRow &row,
                                                      catalogue::Column column) const;

    QCollator m_collator;
};

/// Negative, zero or positive, as a stands before, with or after b.
[[nodiscard]] int compareColumns(const SortKey &a, const SortKey &b);
[[nodiscard]] int compareNames(const SortKey &a, const SortKey &b);

} // namespace console
