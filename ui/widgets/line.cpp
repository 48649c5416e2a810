#include "ui/widgets/line.h"

#include "ui/presentation/isolated.h"

namespace console {

void drawLine(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment side)
{
    const auto direction =
        readsRightToLeft(text) ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | direction,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace console
