#pragma once

#include <QTableView>

#include <functional>

namespace console::bench {

/// A shown table of eight columns that says how long a change takes until it is painted.
class PaintedView : public QTableView {
public:
    explicit PaintedView(QAbstractItemModel &shown);

    /// Runs `change`, then the event loop until `isDone` and the rows are painted. Milliseconds.
    double paintedAfter(const std::function<void()> &change,
                        const std::function<bool()> &isDone = [] { return true; });

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_paints = 0;
};

} // namespace console::bench
