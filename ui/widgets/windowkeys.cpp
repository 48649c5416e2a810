#include "ui/widgets/windowkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace console {

namespace {

bool isWindowKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier
        && (event.key() == Qt::Key_E || event.key() == Qt::Key_K);
}

class WindowKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride
            || !isWindowKey(*static_cast<QKeyEvent *>(event)))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWindowKeys(QWidget &field)
{
    field.installEventFilter(new WindowKeys(&field));
}

} // namespace console
