#include "ui/widgets/plaindelegate.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/tag.h"

#include <QPainter>

namespace console {

void paintTableRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colours &colours = coloursFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colours.sunken);
    painter.setPen(colours.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         colours.accentText);
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintTableRow(*painter, option);
    const QRect room = option.rect.adjusted(metrics::medium, 0, -metrics::small, 0);
    const QVariant look = index.data(LookRole);
    if (look.canConvert<Look>()) {
        const auto tag = look.value<Look>();
        paintTag(*painter, room.adjusted(-4, 0, 4, 0), option.palette,
                 glyphIcon(tag.glyph, inkOf(tag.tone)), tag.word, tag.tone);
    } else {
        const Colours &colours = coloursFor(option.palette);
        painter->setFont(option.font);
        painter->setPen(index.column() == 0 ? colours.text : colours.muted);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        room.width()));
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
