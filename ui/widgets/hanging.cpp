#include "ui/widgets/hanging.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"

namespace console {

namespace {

constexpr int overhang = metrics::small + 1; // a quiet button's padding and border

} // namespace

QSize HangingItem::sizeHint() const
{
    const QSize size = QWidgetItem::sizeHint();
    return size.isEmpty() ? size : size - QSize(overhang, 0);
}

QSize HangingItem::minimumSize() const
{
    const QSize size = QWidgetItem::minimumSize();
    return size.isEmpty() ? size : size - QSize(overhang, 0);
}

void HangingItem::setGeometry(const QRect &place)
{
    // As wide as it needs, at the side where lines begin.
    const QRect own(place.topLeft(), QSize(qMin(place.width(), sizeHint().width()), place.height()));
    QWidgetItem::setGeometry(
        mirrored(place, own).marginsAdded(mirrored(QMargins(overhang, 0, 0, 0))));
}

void OverhangingItem::setGeometry(const QRect &place)
{
    QWidgetItem::setGeometry(place.adjusted(-m_overhang, 0, m_overhang, 0));
}

} // namespace console
