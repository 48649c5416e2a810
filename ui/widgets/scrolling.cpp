#include "ui/widgets/scrolling.h"

#include "ui/presentation/metrics.h"

#include <QScrollArea>
#include <QTimer>

namespace console {

void bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget, 0, metrics::wide);
        }
    });
}

} // namespace console
