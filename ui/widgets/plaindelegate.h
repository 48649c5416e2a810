#pragma once

#include "ui/widgets/rowdelegate.h"

namespace console {

/// Cells of the small tables: padded text, or a tag where the model gives a Look.
class PlainDelegate : public RowDelegate {
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole + 100,
        ElideRole, ///< where a text is shortened; at its end if the model does not say
    };

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace console
