#include "ui/widgets/scrolling.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace console {

namespace {

/// What is new is shown in one turn of the loop and gets its place in the next.
template <typename F>
void inEachArea(QWidget *widget, F scroll)
{
    const auto all = [widget, scroll] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                scroll(*area);
        }
    };
    QTimer::singleShot(0, widget, [widget, all] { QTimer::singleShot(0, widget, all); });
}

} // namespace

void bringIntoView(QWidget *widget)
{
    inEachArea(widget, [widget](QScrollArea &area) {
        area.ensureWidgetVisible(widget, 0, metrics::wide);
    });
}

void bringToTop(QWidget *widget)
{
    inEachArea(widget, [widget](QScrollArea &area) {
        if (!area.widget() || !area.widget()->isAncestorOf(widget))
            return;
        const int top = widget->mapTo(area.widget(), QPoint()).y();
        QScrollBar *bar = area.verticalScrollBar();
        // What can be seen whole stays where it is.
        if (top < bar->value() || top + widget->height() > bar->value() + area.viewport()->height())
            bar->setValue(top);
    });
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
