#pragma once

#include <QStyledItemDelegate>

namespace console {

/// Paints an entry of a NavigationList: rounded, calm, with a badge or an environment word.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, EnvironmentRole, BadgeRole };
    static constexpr int height = 34;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What an entry without a picture needs.
    [[nodiscard]] static int widthOf(const QString &text, QFont font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace console
