#pragma once

#include "models/tables/cataloguesection.h"
#include "models/tables/nameorder.h"

#include <map>
#include <optional>
#include <vector>

namespace console {

/// The rows of a section sorted, once a column: to sort again by a column is to take its order out
/// of the drawer. Where a column does not decide, names do, then ids, whatever the direction.
class RowOrder {
public:
    /// A negative column is the order in which rows came, and is kept nowhere.
    void setSort(const CatalogueSection &section, int column, Qt::SortOrder direction);

    void remap(const QList<int> &newPositions);

    /// These rows may stand elsewhere now, and those new at the end somewhere. Keeps the names and
    /// the column in use in order; forgets the others.
    void update(const CatalogueSection &section, const QList<int> &changed);

    /// An order that holds no more: ages have changed, and the column in use is another.
    void forget(int column) { m_orders.erase(column); }

    [[nodiscard]] bool isSorted(int column) const { return column < 0 || m_orders.contains(column); }

    /// Those of `count` rows for which `isWanted(row)`, in order.
    template <typename Predicate>
    [[nodiscard]] std::vector<int> rows(int count, Predicate isWanted) const;

private:
    /// Row numbers; the highest bit says that the column's value is another than the one before.
    using Order = std::vector<quint32>;
    static constexpr quint32 isFirst = 0x80000000U;
    static constexpr quint32 rowBits = isFirst - 1;

    const Order &orderOf(const CatalogueSection &section, int column);
    [[nodiscard]] Order sortedByNames(const CatalogueSection &section) const;
    [[nodiscard]] Order sortedByNames(const CatalogueSection &section,
                                      const std::vector<quint32> &rows) const;
    [[nodiscard]] Order sortedBy(const CatalogueSection &section, int column);
    [[nodiscard]] Order sortedByIds(const CatalogueSection &section,
                                    catalogue::Column column) const;
    template <typename Settle>
    [[nodiscard]] static Order ordered(SortedTexts sorted, Settle settle);
    [[nodiscard]] std::vector<quint32> placesByName() const;
    [[nodiscard]] std::vector<quint32> ranksBy(const CatalogueSection &section, int column) const;
    [[nodiscard]] int compareColumns(const CatalogueSection &section, int column, int a,
                                     int b) const;
    [[nodiscard]] bool before(const CatalogueSection &section, int column, int a, int b) const;
    void place(const CatalogueSection &section, int column, std::vector<quint32> rows);
    [[nodiscard]] std::vector<quint32> inOrder(const CatalogueSection &section, int column,
                                               std::vector<quint32> rows) const;

    [[nodiscard]] const NameOrder &nameOrder() const;

    mutable std::optional<NameOrder> m_names; ///< learnt with the first rows: it takes its time
    std::map<int, Order> m_orders;
    int m_known = 0; ///< rows in every order
    int m_column = 0;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

template <typename Predicate>
std::vector<int> RowOrder::rows(int count, Predicate isWanted) const
{
    std::vector<int> result(static_cast<size_t>(count));
    int *next = result.data(); // written always, kept if wanted: guessing which costs more
    const auto take = [&next, &isWanted](quint32 entry) {
        *next = static_cast<int>(entry & rowBits);
        next += isWanted(*next) ? 1 : 0;
    };
    const bool ascending = m_direction == Qt::AscendingOrder;
    if (m_column < 0) {
        for (int i = 0; i < count; ++i)
            take(static_cast<quint32>(ascending ? i : count - 1 - i));
    } else if (const Order &order = m_orders.at(m_column); ascending) {
        for (const quint32 entry : order)
            take(entry);
    } else {
        // From the last value to the first, but rows of equal value forwards.
        for (size_t end = order.size(); end > 0;) {
            size_t start = end - 1;
            while (!(order[start] & isFirst))
                --start;
            for (size_t i = start; i < end; ++i)
                take(order[i]);
            end = start;
        }
    }
    result.resize(static_cast<size_t>(next - result.data()));
    return result;
}

} // namespace console
