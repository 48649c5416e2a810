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

} // namespace console
