#include "ui/widgets/plaindelegate.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/tag.h"

#include <QPainter>

namespace console {

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    const QRect room = mirrored(option.rect,
                                option.rect.adjusted(metrics::medium, 0, -metrics::small, 0));
    const QVariant look = index.data(LookRole);
    if (look.canConvert<Look>()) {
        paintTag(*painter, room, option.palette, look.value<Look>());
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
