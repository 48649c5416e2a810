#include "models/tables/catalogueengine.h"

#include <algorithm>
#include <numeric>

namespace console {

namespace {

/// Takes over what `from` had at the positions that are still there. Kept rows only move forward.
template <typename T>
void compact(std::vector<T> &values, const QList<int> &newPositions)
{
    size_t kept = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (newPositions[static_cast<qsizetype>(i)] < 0)
            continue;
        if (kept != i)
            values[kept] = std::move(values[i]);
        ++kept;
    }
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(kept), values.end());
}

} // namespace

bool CatalogueEngine::before(int a, int b) const
{
    const auto &left = m_keys[static_cast<size_t>(a)];
    const auto &right = m_keys[static_cast<size_t>(b)];
    if (const int byColumn = m_column < 0 ? a - b : compareColumns(left, right))
        return m_direction == Qt::AscendingOrder ? byColumn < 0 : byColumn > 0;
    const int byName = compareNames(left, right);
    return byName ? byName < 0 : a < b;
}

bool CatalogueEngine::inAccount(const CatalogueRow &row) const
{
    return !m_query.account || *m_query.account == row.account;
}

bool CatalogueEngine::matchesQuery(const CatalogueRow &row, size_t index)
{
    if (!inScope(row, m_query))
        return false;
    if (m_words.isEmpty())
        return true;
    auto &text = m_texts[index];
    if (text.isNull())
        text = searchText(row);
    return containsWords(text, m_words);
}

void CatalogueEngine::matchAll(const Rows &rows)
{
    for (size_t i = 0; i < m_matches.size(); ++i)
        m_matches[i] = matchesQuery(rows[i], i);
}

void CatalogueEngine::setQuery(const Rows &rows, const CatalogueQuery &query)
{
    m_query = query;
    m_words = searchWords(query.text);
    countTotal(rows);
    matchAll(rows);
}

void CatalogueEngine::setSort(const Rows &rows, int column, Qt::SortOrder order)
{
    if (column != m_column) {
        for (size_t i = 0; i < m_keys.size(); ++i)
            m_keys[i] = m_maker.key(rows[i], column);
    }
    m_column = column;
    m_direction = order;
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
}

void CatalogueEngine::countTotal(const Rows &rows)
{
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(m_keys.size());
    m_total = static_cast<int>(std::count_if(
        rows.begin(), end, [this](const CatalogueRow &row) { return inAccount(row); }));
}

void CatalogueEngine::grow(const Rows &rows, size_t count)
{
    for (size_t i = m_keys.size(); i < count; ++i) {
        m_keys.push_back(m_maker.key(rows[i], m_column));
        m_total += inAccount(rows[i]);
    }
    m_texts.resize(m_keys.size());
    m_matches.resize(m_keys.size());
}

void CatalogueEngine::update(const Rows &rows, int first, int last)
{
    const auto known = static_cast<int>(m_keys.size());
    std::vector<int> changed(static_cast<size_t>(last - first + 1));
    std::iota(changed.begin(), changed.end(), first);
    if (first < known) {
        const auto isChanged = [first, last](int row) { return row >= first && row <= last; };
        std::erase_if(m_order, isChanged);
    }
    grow(rows, static_cast<size_t>(last) + 1); // more may be there that is not announced yet
    for (const int row : changed) {
        const auto i = static_cast<size_t>(row);
        if (row < known)
            m_keys[i] = m_maker.key(rows[i], m_column);
        m_texts[i] = {};
        m_matches[i] = matchesQuery(rows[i], i);
    }
    place(std::move(changed));
}

void CatalogueEngine::place(std::vector<int> changed)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    std::sort(changed.begin(), changed.end(), less);
    std::vector<int> merged;
    merged.reserve(m_order.size() + changed.size());
    auto rest = m_order.cbegin();
    for (const int row : changed) {
        const auto next = std::upper_bound(rest, m_order.cend(), row, less);
        merged.insert(merged.end(), rest, next);
        merged.push_back(row);
        rest = next;
    }
    merged.insert(merged.end(), rest, m_order.cend());
    m_order = std::move(merged);
}

void CatalogueEngine::remap(const Rows &rows, const QList<int> &newPositions)
{
    compact(m_keys, newPositions);
    compact(m_texts, newPositions);
    compact(m_matches, newPositions);
    for (int &row : m_order)
        row = newPositions[row];
    std::erase(m_order, -1);
    countTotal(rows);
}

std::vector<int> CatalogueEngine::visible() const
{
    std::vector<int> shown;
    shown.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(shown),
                 [this](int row) { return m_matches[static_cast<size_t>(row)] != 0; });
    return shown;
}

std::vector<int> CatalogueEngine::accountRows(const Rows &rows) const
{
    std::vector<int> all;
    all.reserve(static_cast<size_t>(m_total));
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(all),
                 [&](int row) { return inAccount(rows[static_cast<size_t>(row)]); });
    return all;
}

} // namespace console
