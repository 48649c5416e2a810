#include "ui/widgets/line.h"

namespace console {

void drawLine(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment side)
{
    const auto direction =
        text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | direction,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace console
