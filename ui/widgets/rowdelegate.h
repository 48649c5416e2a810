#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace console {

class PointedRow;

/// What lies under the cells of every table of the console.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of this view only, which owns it.
    explicit RowDelegate(QAbstractItemView *view);

protected:
    /// Background, separator and marks of a row, as far as they lie in this cell.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

private:
    PointedRow *m_pointed;
};

} // namespace console
