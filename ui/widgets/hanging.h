#pragma once

#include <QWidgetItem>

namespace console {

/// Lays a quiet button out so that its text stands where the text above it begins: its padding,
/// which shows only under the mouse and in the focus ring, hangs out into the margin. The margin
/// must be at least as wide.
class HangingItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;
};

/// Lays a list of rows out in a card: their texts stand where those above begin and end, and what
/// marks a row reaches out by `overhang` into the card's margins, which must be as wide.
class OverhangingItem : public QWidgetItem
{
public:
    OverhangingItem(QWidget *list, int overhang) : QWidgetItem(list), m_overhang(overhang) { }

    void setGeometry(const QRect &place) override;

private:
    int m_overhang;
};

} // namespace console
