#pragma once

#include <QTableView>

namespace console {

/// A small table in the console's look: rows, no grid, Tab leaves it, Enter opens.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    PlainTable(QAbstractItemModel &model, const QList<int> &widths, QWidget *parent = nullptr);

signals:
    void opened();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace console
