#include "ui/widgets/rowdelegate.h"

#include "ui/presentation/colours.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/pointedrow.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace console {

namespace {

/// The mark of a chosen row stands once, at its first visible cell.
bool isStartOfRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return false;
    const QHeaderView *header = view->horizontalHeader();
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    return header->logicalIndex(first) == index.column();
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

/// A tint, and a bar at its start. Lines above and below say which row the keyboard is on; in high
/// contrast every chosen one has them, and that one stronger ones.
void paintChosenRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Colours &colours)
{
    const QRect &cell = option.rect;
    const bool focused = option.widget->hasFocus();
    const QColor ink = focused ? colours.accentText : colours.borderStrong;
    const int line = (colours.stark ? 1 : 0)
        + (focused && isCurrentRow(option, index) ? colours.stark ? 2 : 1 : 0);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), line), ink);
    painter.fillRect(QRect(cell.left(), cell.bottom() + 1 - line, cell.width(), line), ink);
    if (isStartOfRow(option, index))
        painter.fillRect(
            mirrored(cell,
                     QRect(cell.left(), cell.top(), colours.stark ? 5 : 3, cell.height() - 1)),
            ink);
}

} // namespace

RowDelegate::RowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view), m_pointed(new PointedRow(*view))
{
}

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours.accentSoft);
    else if (m_pointed->row() == index.row())
        painter.fillRect(option.rect, colours.sunken);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     colours.border);
    if (option.state & QStyle::State_Selected)
        paintChosenRow(painter, option, index, colours);
}

} // namespace console
