#include "tests/bench/tables/paintedview.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QEvent>

namespace console::bench {

PaintedView::PaintedView(QTableView &view) : m_view(view)
{
    m_view.setCurrentIndex(m_view.model()->index(0, 0));
    m_view.resize(1200, 800);
    m_view.viewport()->installEventFilter(this);
    (void)paintedAfter([this] { m_view.show(); });
}

double PaintedView::paintedAfter(const std::function<void()> &change,
                                 const std::function<bool()> &isDone)
{
    m_paints = 0;
    return millisecondsOf([&] {
        change();
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // A change that shows the same rows again need not paint: ask for it.
        m_paints = 0;
        m_view.viewport()->update();
        while (m_paints == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

/// Counted before it is painted, but whoever waits is called after the whole event.
bool PaintedView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return QObject::eventFilter(watched, event);
}

} // namespace console::bench
