#include "ui/pages/relateddelegate.h"

#include "models/tables/cataloguerow.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/line.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace console {

namespace {

constexpr int mostTagWidth = 150;

/// The type where it says more than the name, else the id.
QString secondLine(const CatalogueRow &row)
{
    return untrustedLine(row.type.isEmpty() || row.type == row.name ? row.id : row.type, 80);
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    // What commands are about is marked wherever the keyboard is.
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF place = QRectF(option.rect).adjusted(0.5, 1, -0.5, -1);
    if (!focused && !chosen && !(option.state & QStyle::State_MouseOver))
        return;
    painter.setPen(focused ? QPen(colours.accentText, 2) : QPen(Qt::NoPen));
    painter.setBrush(chosen ? colours.accentSoft : colours.hover);
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), metrics::smallRadius,
                            metrics::smallRadius);
}

void paintLine(QPainter &painter, const QRect &room, const QString &text, const QFont &font,
               const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    drawLine(painter, room, text);
}

} // namespace

void RelatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<CatalogueRow>();
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, colours);
    const QRect inner = option.rect.adjusted(metrics::small, 5, -metrics::small, -5);
    const Look look = lookOf(row);
    const int end = qMin(mostTagWidth, tagWidth(look.word));
    paintTag(*painter,
             mirrored(inner, QRect(inner.right() - end, inner.top(), end, inner.height())),
             option.palette, look);
    const QRect texts = mirrored(inner, inner.adjusted(0, 0, -end - metrics::small, 0));
    QFont name = option.font;
    name.setWeight(QFont::Medium);
    paintLine(*painter, QRect(texts.topLeft(), QSize(texts.width(), texts.height() / 2)),
              titleOf(row), name, colours.text);
    paintLine(*painter, texts.adjusted(0, texts.height() / 2, 0, 0), secondLine(row),
              fontOf(TypeRank::Small), colours.muted);
    painter->restore();
}

QSize RelatedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, height};
}

} // namespace console
