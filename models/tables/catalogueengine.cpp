#include "models/tables/catalogueengine.h"

#include <QtEndian>

#include <algorithm>

namespace console {

namespace {

// Of a row, beside that of searching it.
constexpr qint64 sortingCost = 20; ///< among all others
constexpr qint64 placingCost = 200; ///< among those that are sorted

/// Rows that are new are looked at anyway.
QList<int> amongKept(const QList<int> &rows, int kept)
{
    return rows.first(std::lower_bound(rows.begin(), rows.end(), kept) - rows.begin());
}

/// A bit for each mark (0 or 1), eight in a byte: those of a million rows stay within reach of the
/// processor while they are asked for in the order of names, which is any order.
std::vector<quint8> bitsOf(const std::vector<quint8> &marks)
{
    std::vector<quint8> bits((marks.size() + 7) / 8);
    const size_t whole = marks.size() / 8;
    for (size_t i = 0; i < whole; ++i) {
        // Brings the lowest bit of byte number n to bit 56 + n, without a carry.
        constexpr quint64 gather = 0x0102040810204080U;
        bits[i] = static_cast<quint8>(qFromLittleEndian<quint64>(&marks[8 * i]) * gather >> 56);
    }
    for (size_t i = 8 * whole; i < marks.size(); ++i)
        bits[i / 8] |= static_cast<quint8>(marks[i] << (i % 8));
    return bits;
}

/// Those of the rows that are marked, in order.
std::vector<int> markedRows(const RowOrder &order, const std::vector<quint8> &marks)
{
    const auto count = static_cast<int>(marks.size());
    if (!QByteArrayView(marks.data(), count).contains('\0'))
        return order.rows(count, [](int) { return true; });
    const std::vector<quint8> bits = bitsOf(marks);
    return order.rows(count, [marked = bits.data()](int row) {
        return (marked[row / 8] >> (row % 8) & 1) != 0;
    });
}

} // namespace

CatalogueOutcome CatalogueEngine::run(CatalogueTask task)
{
    follow(task);
    if (!m_hasRun || !(task.query == m_filter.query()))
        m_filter.setQuery(task.section, task.query);
    m_order.setSort(task.section, task.column, task.direction);
    m_column = task.column;
    m_direction = task.direction;
    m_hasRun = true;

    CatalogueOutcome outcome;
    outcome.shown = markedRows(m_order, m_filter.found());
    outcome.facets = m_filter.facets();
    outcome.total = m_filter.total();
    outcome.task = std::move(task);
    return outcome;
}

void CatalogueEngine::follow(const CatalogueTask &task)
{
    const StoreDrift &drift = task.drift;
    if (!m_hasRun || drift.isEmpty(task.section.count()))
        return;
    if (!drift.moved.isEmpty()) {
        m_filter.remap(drift.moved);
        m_order.remap(drift.moved);
    }
    const int kept = m_filter.known();
    const QList<int> changed = amongKept(drift.changed, kept);
    const QList<int> aged = amongKept(drift.aged, kept);
    if (!changed.isEmpty() || !drift.moved.isEmpty() || kept < task.section.count()) {
        m_filter.update(task.section, changed);
        m_order.update(task.section, changed);
    }
    if (aged.isEmpty())
        return;
    if (m_column == catalogue::Age)
        m_order.update(task.section, aged);
    else
        m_order.forget(catalogue::Age);
}

qint64 CatalogueEngine::costOf(const CatalogueTask &task) const
{
    const qint64 rows = task.section.count();
    const qint64 sorting = rows * sortingCost;
    if (!m_order.isSorted(task.column))
        return rows + sorting;
    const qint64 placed = task.drift.changed.size() + rows - task.drift.kept();
    return rows + std::min(placed * placingCost, sorting);
}

std::vector<int> CatalogueEngine::accountRows(const CatalogueSection &section) const
{
    return m_order.rows(section.count(), [&](int row) {
        return m_filter.isInAccount(section.classNumber(row));
    });
}

} // namespace console
