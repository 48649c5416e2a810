#include "ui/widgets/scrolling.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace console {

void bringIntoView(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget, 0, metrics::wide);
        }
    };
    // What is new is shown in one turn of the loop and gets its place in the next.
    QTimer::singleShot(0, widget, [widget, scroll] { QTimer::singleShot(0, widget, scroll); });
}

void keepOffScrollBar(QScrollArea &area)
{
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, &area,
                     [&area](int, int most) {
        QLayout *layout = area.widget() ? area.widget()->layout() : nullptr;
        if (layout)
            layout->setContentsMargins(mirrored(QMargins(0, 0, most > 0 ? metrics::medium : 0, 0)));
    });
}

} // namespace console
