#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettelist.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace console {

namespace {

constexpr int picture = 20;
constexpr int tagRoom = 76;

void drawText(QPainter &painter, const QRect &area, const QColor &ink, const QFont &font,
              const QString &text, bool atEnd = false)
{
    painter.setFont(font);
    painter.setPen(ink);
    drawLine(painter, area, text, atEnd ? trailingSide() : leadingSide());
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto line = index.data(PaletteList::LineRole).value<PaletteLine>();
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(colours.accentText);
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                                 metrics::smallRadius, metrics::smallRadius);
    }
    QRect area = option.rect.adjusted(metrics::medium, metrics::tight, -metrics::medium,
                                      -metrics::tight);
    const QRect mark(area.left(), area.center().y() - picture / 2, picture, picture);
    line.icon.paint(painter, mirrored(option.rect, mark),
                    Qt::AlignCenter, line.whyNot.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    area.setLeft(area.left() + picture + metrics::medium);
    QRect end = area;
    if (line.environment) {
        const Look look = lookOf(*line.environment);
        end.setLeft(area.right() - tagWidth(look.word));
        paintTag(*painter, mirrored(option.rect, end), option.palette, look);
    } else if (!line.keys.isEmpty()) {
        end.setLeft(area.right() - 2 * tagRoom);
        drawText(*painter, mirrored(option.rect, end), colours.muted, fontOf(TypeRank::Small), line.keys, true);
    }
    if (line.environment || !line.keys.isEmpty())
        area.setRight(end.left() - metrics::small);
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect lower(area.left(), upper.bottom(), area.width(), area.height() / 2);
    drawText(*painter, mirrored(option.rect, upper),
             line.whyNot.isEmpty() ? colours.text : colours.muted, fontOf(TypeRank::Body), line.title);
    drawText(*painter, mirrored(option.rect, lower), colours.muted, fontOf(TypeRank::Small), line.detail);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(fontOf(TypeRank::Body)).height()
        + QFontMetrics(fontOf(TypeRank::Small)).height();
    return {0, text + 3 * metrics::tight};
}

} // namespace console
