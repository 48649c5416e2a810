#pragma once

#include <QTableView>

#include <functional>

namespace console::bench {

/// Shows a table at a desk's usual size, and says how long a change takes until it is painted.
class PaintedView : public QObject {
public:
    explicit PaintedView(QTableView &view);

    /// Runs `change`, then the event loop until `isDone` and the rows are painted. Milliseconds.
    double paintedAfter(const std::function<void()> &change,
                        const std::function<bool()> &isDone = [] { return true; });

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_view;
    int m_paints = 0;
};

} // namespace console::bench
