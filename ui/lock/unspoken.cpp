#include "ui/lock/unspoken.h"

#include "ui/lock/lockcover.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace console {

namespace {

constexpr auto unspokenProperty = "consoleUnspoken";

/// What a screen reader is told of a widget under a cover: that there is nothing to be seen.
class UnspokenWidget : public QAccessibleWidget
{
public:
    explicit UnspokenWidget(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Client)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        state.disabled = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text) const override { return {}; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {}; }
    void *interface_cast(QAccessible::InterfaceType) override { return nullptr; }
};

bool isUnspoken(const QWidget &widget)
{
    if (widget.isWindow() || !widget.window()->property(unspokenProperty).toBool())
        return false;
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const LockCover *>(each))
            return false;
    }
    return true;
}

QAccessibleInterface *newUnspoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && isUnspoken(*widget) ? new UnspokenWidget(widget) : nullptr;
}

/// Interfaces are kept once they were asked for, so those of before must go.
void forgetInterfaces(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != &window)
            continue;
        if (auto *known = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

void tell(QWidget &window, QAccessible::Event type)
{
    const auto children = window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isWindow() || qobject_cast<LockCover *>(child) || child->isHidden())
            continue;
        QAccessibleEvent event(child, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void setUnspoken(QWidget &window, bool unspoken)
{
    if (window.property(unspokenProperty).toBool() == unspoken)
        return;
    QAccessible::installFactory(&newUnspoken); // once: it knows those that it has
    if (unspoken)
        tell(window, QAccessible::ObjectHide);
    forgetInterfaces(window);
    window.setProperty(unspokenProperty, unspoken);
    if (!unspoken)
        tell(window, QAccessible::ObjectShow);
}

} // namespace console
