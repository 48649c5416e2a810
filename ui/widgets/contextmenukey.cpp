#include "ui/widgets/contextmenukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isMenuKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

void ContextMenuKey::install(QCoreApplication &application)
{
    const bool native = QGuiApplication::platformName() == "windows"_L1;
    if (native || application.findChild<ContextMenuKey *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    application.installEventFilter(new ContextMenuKey(&application));
}

bool ContextMenuKey::eventFilter(QObject *watched, QEvent *event)
{
    if (!isMenuKey(*event))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget != QApplication::focusWidget() || QApplication::activePopupWidget())
        return false;
    // Where the toolkit puts the menu of its own key.
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &menu);
    return true;
}

} // namespace console
