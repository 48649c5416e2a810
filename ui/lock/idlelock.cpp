#include "ui/lock/idlelock.h"

#include "ui/lock/lockcover.h"
#include "ui/lock/unspoken.h"

#include <QApplication>
#include <QEvent>

namespace console {

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    default:
        return isUse(type);
    }
}

} // namespace

IdleLock::IdleLock(QWidget &window) : QObject(&window), m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleLock::lock);
    qApp->installEventFilter(this);
}

void IdleLock::setTime(std::chrono::milliseconds time)
{
    m_idle.start(time);
}

void IdleLock::lock()
{
    if (m_locked || !m_window.isVisible())
        return m_idle.start();
    m_locked = true;
    m_idle.stop();
    m_focus = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && (window == &m_window || m_window.isAncestorOf(window)
                                    || window->parentWidget()))
            cover(*window);
    }
    emit locked();
}

void IdleLock::cover(QWidget &window)
{
    // A window-modal dialog takes all input: the way out must be on top of it.
    const bool top = &window == &m_window
        || (window.isModal() && QApplication::activeModalWidget() == &window);
    auto *made = new LockCover(window, top);
    m_covers.append(made);
    setUnspoken(window, true);
    connect(made, &LockCover::unlockRequested, this, &IdleLock::unlock);
    if (top && (window.isModal() || !QApplication::activeModalWidget()))
        made->takeFocus();
}

void IdleLock::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    for (const QPointer<LockCover> &each : std::as_const(m_covers)) {
        if (each) {
            setUnspoken(*each->parentWidget(), false);
            each->hide();
            each->deleteLater(); // the click that asked for it is still on its way
        }
    }
    m_covers.clear();
    if (m_focus)
        m_focus->setFocus();
    m_idle.start();
    emit unlocked();
}

bool IdleLock::isBlocked(QObject *watched, const QEvent &event) const
{
    if (event.type() == QEvent::Shortcut)
        return true;
    const auto *widget = isInput(event.type()) ? qobject_cast<QWidget *>(watched) : nullptr;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (qobject_cast<const LockCover *>(widget))
            return false;
        if (widget->isWindow())
            return true;
    }
    return false;
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_locked) {
        if (isUse(event->type()) && m_idle.isActive())
            m_idle.start();
        return false;
    }
    if (isBlocked(watched, *event))
        return true;
    auto *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (!widget || !widget->isWindow())
        return false;
    if (event->type() == QEvent::Resize) {
        for (const QPointer<LockCover> &each : std::as_const(m_covers)) {
            if (each && each->parentWidget() == widget)
                each->setGeometry(widget->rect());
        }
    } else if (event->type() == QEvent::Show && widget->windowType() != Qt::ToolTip
               && m_window.isVisible() && widget != &m_window) {
        // A question that appears meanwhile waits under a cover of its own.
        QTimer::singleShot(0, widget, [this, widget] {
            if (m_locked)
                cover(*widget);
        });
    }
    return false;
}

} // namespace console
