#pragma once

#include <QStyledItemDelegate>

namespace console {

/// Two lines and a status tag for each entry of a RelatedList.
class RelatedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };
    static constexpr int height = 48;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace console
