#include "ui/widgets/navigationdelegate.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace console {

namespace {

constexpr int lead = 10; // within an entry
constexpr int trail = 6;
constexpr int icon = 18;

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours,
                     int margin)
{
    const QRectF place = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? colours.accentSoft : colours.hover);
        painter.drawRoundedRect(place, metrics::smallRadius, metrics::smallRadius);
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected && (focused || colours.stark)) {
        const int line = colours.stark ? focused ? 3 : 1 : 2;
        painter.setPen(QPen(focused ? colours.accentText : colours.borderStrong, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), metrics::smallRadius,
                                metrics::smallRadius);
    }
}

/// The word in an outlined or filled capsule at the end; returns what room is left for the text.
QRect paintCapsule(QPainter &painter, const QRect &area, const QRect &room, const QString &word,
                   const QColor &fill, const QColor &ink, const QColor &line)
{
    QFont font = fontOf(TypeRank::Small);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int width = qMax(20, QFontMetrics(font).horizontalAdvance(word) + 12);
    const QRect capsule =
        mirrored(area, QRect(room.right() - width, room.center().y() - 8, width, 18));
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(capsule).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter.setPen(ink);
    painter.drawText(capsule, Qt::AlignCenter, word);
    return room.adjusted(0, 0, -width - metrics::small, 0);
}

QRect paintEnd(QPainter &painter, const QRect &area, const QRect &room, const QModelIndex &index,
               const Colours &colours)
{
    if (const int count = index.data(NavigationDelegate::BadgeRole).toInt(); count > 0)
        return paintCapsule(painter, area, room, QString::number(count), colours.accent,
                            colours.onAccent, colours.accent);
    const QVariant environment = index.data(NavigationDelegate::EnvironmentRole);
    if (!environment.isValid())
        return room;
    const auto which = static_cast<Environment>(environment.toInt());
    const ToneColours &tone = colours.tone(lookOf(which).tone);
    return paintCapsule(painter, area, room, environmentWord(which), tone.soft, tone.ink, tone.line);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, colours, m_margin);

    const QRect inner = option.rect.adjusted(m_margin + lead, 0, -m_margin - trail, 0);
    const QRect picture(inner.left(), inner.center().y() - icon / 2 + 1, icon, icon);
    const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
    sign.paint(painter, mirrored(option.rect, picture));
    QRect room = paintEnd(*painter, option.rect, inner, index, colours);
    room.setLeft(sign.isNull() ? inner.left() : picture.right() + 11);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? colours.accentText : colours.text);
    drawLine(*painter, mirrored(option.rect, room), index.data().toString());
    painter->restore();
}

int NavigationDelegate::widthOf(const QString &text, QFont font)
{
    font.setWeight(QFont::DemiBold); // as it is while chosen
    return QFontMetrics(font).horizontalAdvance(text) + lead + trail + 4;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::navigationWidth, height};
}

} // namespace console
