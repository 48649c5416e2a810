#pragma once

#include "models/tables/cataloguequery.h"
#include "models/tables/sortkeys.h"

namespace console {

/// Which rows of a section are shown, and in what order. Knows no signals: whoever owns it tells it
/// what happened to the rows, and asks for the outcome. Every step is linear in the rows, and only
/// rows that changed are searched and compared anew.
class CatalogueEngine {
public:
    using Rows = std::vector<CatalogueRow>;

    void setQuery(const Rows &rows, const CatalogueQuery &query);

    /// `column` negative: the order in which rows came.
    void setSort(const Rows &rows, int column, Qt::SortOrder order);

    /// Rows first to last are new at the end, or have changed.
    void update(const Rows &rows, int first, int last);

    /// Rows have moved: see CatalogueStore::rowsRemoved.
    void remap(const Rows &rows, const QList<int> &newPositions);

    /// The rows that match, in order.
    [[nodiscard]] std::vector<int> visible() const;

    /// Every row of the query's account, in order.
    [[nodiscard]] std::vector<int> accountRows(const Rows &rows) const;

    /// How many rows the query's account has.
    [[nodiscard]] int total() const { return m_total; }

private:
    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] bool matchesQuery(const CatalogueRow &row, size_t index);
    [[nodiscard]] bool inAccount(const CatalogueRow &row) const;
    void grow(const Rows &rows, size_t count);
    void countTotal(const Rows &rows);
    void place(std::vector<int> changed);
    void matchAll(const Rows &rows);

    SortKeyMaker m_maker;
    CatalogueQuery m_query;
    QList<QByteArray> m_words;
    int m_column = 0;
    Qt::SortOrder m_direction = Qt::AscendingOrder;

    // One each for every row of the section.
    std::vector<SortKey> m_keys;
    std::vector<QByteArray> m_texts; ///< null until a search needs it
    std::vector<char> m_matches;

    std::vector<int> m_order; ///< all rows, sorted
    int m_total = 0;
};

} // namespace console
