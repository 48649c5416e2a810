#include "ui/pages/scrollanchor.h"

#include "models/tables/cataloguetable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace console {

ScrollAnchor::ScrollAnchor(CatalogueTable &table, QTableView &view) : QObject(&view), m_view(view)
{
    connect(&table, &CatalogueTable::aboutToShow, this, &ScrollAnchor::drop);
    connect(&table, &CatalogueTable::settled, this, &ScrollAnchor::weigh);
}

bool ScrollAnchor::isInSight(int row) const
{
    const int top = m_view.rowViewportPosition(row);
    return top >= 0 && top < m_view.viewport()->height();
}

void ScrollAnchor::drop(bool asked)
{
    m_held.clear();
    m_value = m_view.verticalScrollBar()->value();
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && isInSight(current.row()))
        m_held.append({current, current.row()});
    if (asked || m_value == 0)
        return;
    const int first = m_view.rowAt(0);
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    for (int row = first; row >= 0 && row <= last; ++row)
        m_held.append({m_view.model()->index(row, 0), row});
}

void ScrollAnchor::weigh()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[index, row] : held) {
        if (!index.isValid())
            continue;
        if (index.row() == row && m_view.verticalScrollBar()->value() == m_value)
            return;
        // The view learns of new rows only later, and its scroll bar ends where they begin.
        QMetaObject::invokeMethod(&m_view, "updateGeometries", Qt::DirectConnection);
        const bool byPixel = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
        const int step = byPixel ? m_view.verticalHeader()->defaultSectionSize() : 1;
        m_view.verticalScrollBar()->setValue(m_value + (index.row() - row) * step);
        return;
    }
}

} // namespace console
