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

    /// Entries keep `margin` off both sides of the list.
    explicit NavigationDelegate(int margin, QObject *parent)
        : QStyledItemDelegate(parent), m_margin(margin)
    {
    }

    /// What an entry without a picture needs, in a list without margins.
    [[nodiscard]] static int widthOf(const QString &text, QFont font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_margin;
};

} // namespace console
