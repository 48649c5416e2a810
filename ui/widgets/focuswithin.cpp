#include "ui/widgets/focuswithin.h"

#include <QWidget>

namespace console {

QWidget *focusWithin(const QWidget &area)
{
    QWidget *focus = area.window()->focusWidget();
    return focus && (focus == &area || area.isAncestorOf(focus)) ? focus : nullptr;
}

bool focusNamed(const QWidget &area, const QString &objectName)
{
    auto *widget = objectName.isEmpty() ? nullptr : area.findChild<QWidget *>(objectName);
    if (!widget || !widget->isEnabled() || !widget->isVisibleTo(&area))
        return false;
    widget->setFocus();
    return true;
}

} // namespace console
