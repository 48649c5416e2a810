#include "models/tables/cataloguetable.h"

#include "models/tables/rowruns.h"

#include <algorithm>

namespace console {

CatalogueTable::CatalogueTable(const CatalogueStore &store, ObjectKind kind, const Clock &clock,
                               QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_kind(kind), m_clock(clock)
{
    connect(&store, &CatalogueStore::rowsAppended, this, &CatalogueTable::takeAppended);
    connect(&store, &CatalogueStore::rowsChanged, this, &CatalogueTable::takeChanged);
    connect(&store, &CatalogueStore::agesChanged, this, &CatalogueTable::takeAges);
    connect(&store, &CatalogueStore::rowsRemoved, this, &CatalogueTable::takeRemoved);
    if (const auto count = static_cast<int>(rows().size()))
        m_engine.update(rows(), 0, count - 1);
    m_visible = m_engine.visible();
    m_announced = {rowCount(), totalCount()};
}

void CatalogueTable::setQuery(const CatalogueQuery &query)
{
    if (query == m_query)
        return;
    const bool otherAccount = query.account != m_query.account;
    if (otherAccount)
        beginResetModel();
    m_query = query;
    m_engine.setQuery(rows(), query);
    if (otherAccount) {
        m_visible = m_engine.visible();
        endResetModel();
    } else {
        show(m_engine.visible());
    }
    announceCounts();
}

void CatalogueTable::sort(int column, Qt::SortOrder order)
{
    if (column >= catalogue::ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_engine.setSort(rows(), column, order);
    show(m_engine.visible());
}

void CatalogueTable::takeAppended(ObjectKind kind, int first, int last)
{
    if (kind != m_kind)
        return;
    m_engine.update(rows(), first, last);
    show(m_engine.visible());
    announceCounts();
}

void CatalogueTable::takeChanged(ObjectKind kind, int first, int last)
{
    if (kind != m_kind)
        return;
    std::vector<int> stayed;
    for (const int position : shownAmong(first, last))
        stayed.push_back(m_visible[static_cast<size_t>(position)]);
    std::sort(stayed.begin(), stayed.end());

    m_engine.update(rows(), first, last);
    show(m_engine.visible());

    std::vector<int> positions = shownAmong(first, last);
    std::erase_if(positions, [&](int position) { // inserted just now: nobody knows the old row
        return !std::binary_search(stayed.begin(), stayed.end(),
                                   m_visible[static_cast<size_t>(position)]);
    });
    for (const auto &run : runsOf(std::move(positions)))
        emit dataChanged(index(run.first, 0), index(run.last, catalogue::ColumnCount - 1));
    announceCounts();
}

void CatalogueTable::takeAges(ObjectKind kind, int first, int last)
{
    if (kind != m_kind)
        return;
    if (m_sortColumn == catalogue::Age) {
        m_engine.update(rows(), first, last);
        show(m_engine.visible());
    }
    const auto positions = shownAmong(first, last);
    if (positions.empty())
        return;
    // One signal for all: telling a view too much about one column costs it nothing.
    emit dataChanged(index(positions.front(), catalogue::Age),
                     index(positions.back(), catalogue::Age));
}

void CatalogueTable::takeRemoved(ObjectKind kind, const QList<int> &newPositions)
{
    if (kind != m_kind)
        return;
    for (int &row : m_visible)
        row = newPositions[row];
    m_engine.remap(rows(), newPositions);
    show(m_engine.visible());
    announceCounts();
}

void CatalogueTable::refreshAges()
{
    if (m_visible.empty())
        return;
    emit dataChanged(index(0, catalogue::Age), index(rowCount() - 1, catalogue::Age),
                     {Qt::DisplayRole, Qt::ToolTipRole});
}

void CatalogueTable::announceCounts()
{
    const QPair<int, int> counts{rowCount(), totalCount()};
    if (std::exchange(m_announced, counts) != counts)
        emit countsChanged();
}

std::vector<int> CatalogueTable::shownAmong(int first, int last) const
{
    std::vector<int> positions;
    for (size_t i = 0; i < m_visible.size(); ++i) {
        if (m_visible[i] >= first && m_visible[i] <= last)
            positions.push_back(static_cast<int>(i));
    }
    return positions;
}

int CatalogueTable::totalCount() const
{
    return m_engine.total();
}

const CatalogueRow *CatalogueTable::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int position = m_visible[static_cast<size_t>(row)];
    const bool known = position >= 0 && position < static_cast<int>(rows().size());
    return known ? &rows()[static_cast<size_t>(position)] : nullptr;
}

int CatalogueTable::positionOf(const AccountId &account, const QString &id) const
{
    const int row = m_store.indexOf(m_kind, account, id);
    const auto found = std::find(m_visible.begin(), m_visible.end(), row);
    return row < 0 || found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

std::vector<CatalogueRow> CatalogueTable::shownRows() const
{
    std::vector<CatalogueRow> shown;
    shown.reserve(m_visible.size());
    for (int i = 0; i < rowCount(); ++i) {
        if (const auto *row = rowAt(i))
            shown.push_back(*row);
    }
    return shown;
}

std::vector<CatalogueRow> CatalogueTable::allRows() const
{
    std::vector<CatalogueRow> all;
    for (const int row : m_engine.accountRows(rows()))
        all.push_back(rows()[static_cast<size_t>(row)]);
    return all;
}

int CatalogueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int CatalogueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : catalogue::ColumnCount;
}

} // namespace console
