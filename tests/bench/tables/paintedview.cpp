#include "tests/bench/tables/paintedview.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace console::bench {

PaintedView::PaintedView(QAbstractItemModel &shown)
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setModel(&shown);
    for (int column = 8; column < shown.columnCount(); ++column)
        setColumnHidden(column, true);
    setCurrentIndex(shown.index(0, 0));
    resize(1200, 800);
    (void)paintedAfter([this] { show(); });
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
        viewport()->update();
        while (m_paints == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

void PaintedView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    ++m_paints;
}

} // namespace console::bench
