#include "ui/widgets/tableheader.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"

#include <QPainterPath>

namespace console {

namespace {

constexpr int narrow = 60;
constexpr int mark = 9;
constexpr int gap = metrics::tight + 2;
constexpr int inset = metrics::medium;

/// A chevron, upwards where the order ascends.
void paintMark(QPainter &painter, const QRectF &place, Qt::SortOrder order, const QColor &ink)
{
    const double tip = order == Qt::AscendingOrder ? -2 : 2;
    const QPointF centre = place.center();
    QPainterPath path(centre + QPointF(-mark / 2.0, -tip));
    path.lineTo(centre + QPointF(0, tip));
    path.lineTo(centre + QPointF(mark / 2.0, -tip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int TableHeader::roomFor(int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title) + 2 * inset
        + (isSortIndicatorShown() ? gap + mark : 0);
}

/// Title and mark are painted here; the style paints what is under them.
void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text.clear();
    option->sortIndicator = QStyleOptionHeader::None;
}

void TableHeader::paintSection(QPainter *painter, const QRect &place, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, place, section);
    painter->restore();
    if (sectionSize(section) < narrow && roomFor(section) > sectionSize(section))
        return;
    painter->save();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const Colours &colours = coloursFor(palette());
    const QColor ink = sorted ? colours.text : colours.muted;
    const int end = sorted ? gap + mark : 0;
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    QRect room = place.adjusted(inset, 0, -metrics::tight, 0);
    room.setWidth(qMin(room.width() - end, fontMetrics().horizontalAdvance(title) + 1));
    painter->setPen(ink);
    drawLine(*painter, mirrored(place, room), title);
    if (sorted)
        paintMark(*painter,
                  mirrored(place, QRect(room.right() + gap, place.top(), mark, place.height())),
                  sortIndicatorOrder(), ink);
    painter->restore();
}

} // namespace console
