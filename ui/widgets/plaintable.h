#pragma once

#include "ui/widgets/columnfit.h"

#include <QList>
#include <QSet>
#include <QTableView>

namespace console {

/// A small table in the console's look: rows, no grid, Tab leaves it, Enter opens.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    PlainTable(QAbstractItemModel &model, const QList<int> &widths, QWidget *parent = nullptr);

    /// Columns as wide as what they show, to one and a half times the widths given, as far as there
    /// is room; those that a person sized keep their width.
    void fitColumns();

    /// Makes a row the current and only chosen one. selectRow() does nothing from right to left: it
    /// asks which column is at the edge, and finds none there.
    void chooseRow(int row);

signals:
    void opened();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// The keyboard stands on a row from the beginning, and is seen there.
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitTags();
    [[nodiscard]] int tagRoom(int column) const;
    [[nodiscard]] ColumnRoom roomFor(int column) const;

    QList<int> m_widths;
    QSet<int> m_sized; ///< columns that a person sized
    bool m_fitting = false;
    bool m_toContent = false;
};

} // namespace console
