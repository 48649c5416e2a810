#pragma once

#include <QStyledItemDelegate>

namespace console {

/// Cells of the small tables: padded text, or a tag where the model gives a Look.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole + 100,
        ElideRole, ///< where a text is shortened; at its end if the model does not say
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// Background, separator and focus mark of a row, as in every table of the console.
void paintTableRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace console
