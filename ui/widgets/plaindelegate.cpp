#include "ui/widgets/plaindelegate.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/tag.h"

#include <QCursor>
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

/// Of a row that is pointed at the view tells one cell only.
bool isPointedAt(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_MouseOver)
        return true;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || !view->viewport()->underMouse())
        return false;
    const QPoint mouse = view->viewport()->mapFromGlobal(QCursor::pos());
    return view->indexAt(mouse).row() == index.row();
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
        painter.fillRect(mirrored(cell, QRect(cell.left(), cell.top(), colours.stark ? 5 : 3,
                                              cell.height() - 1)),
                         ink);
}

} // namespace

void paintTableRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = coloursFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours.accentSoft);
    else if (isPointedAt(option, index))
        painter.fillRect(option.rect, colours.sunken);
    painter.setPen(colours.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_Selected)
        paintChosenRow(painter, option, index, colours);
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintTableRow(*painter, option, index);
    const QRect room = mirrored(option.rect,
                                option.rect.adjusted(metrics::medium, 0, -metrics::small, 0));
    const QVariant look = index.data(LookRole);
    if (look.canConvert<Look>()) {
        const auto tag = look.value<Look>();
        paintTag(*painter, room, option.palette,
                 glyphIcon(tag.glyph, inkOf(tag.tone)), tag.word, tag.tone);
    } else {
        const Colours &colours = coloursFor(option.palette);
        painter->setFont(option.font);
        painter->setPen(index.column() == 0 ? colours.text : colours.muted);
        const QVariant elide = index.data(ElideRole);
        const QString text = index.data().toString();
        drawLine(*painter, room,
                 elide.isValid() ? painter->fontMetrics().elidedText(
                     text, static_cast<Qt::TextElideMode>(elide.toInt()), room.width())
                                 : text);
    }
    painter->restore();
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int tag = index.data(LookRole).isValid() ? 32 : 0;
    return {text + tag + metrics::medium + metrics::large, metrics::rowHeight};
}

} // namespace console
