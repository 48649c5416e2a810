#include "ui/widgets/navigationlist.h"

#include "ui/widgets/navigationdelegate.h"

#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

NavigationList::NavigationList(QWidget *parent, int margin) : QListWidget(parent)
{
    setProperty("navigation", true);
    setFrameShape(NoFrame);
    setItemDelegate(new NavigationDelegate(margin, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *current) {
        if (current)
            emit chosen(current->data(NavigationDelegate::KeyRole).toString());
    });
}

QListWidgetItem *NavigationList::addPlace(const QString &key, const QIcon &icon, const QString &text)
{
    auto *item = new QListWidgetItem(icon, text, this);
    item->setData(NavigationDelegate::KeyRole, key);
    updateGeometry();
    return item;
}

void NavigationList::setEnvironment(const QString &key, std::optional<Environment> environment)
{
    if (auto *item = place(key))
        item->setData(NavigationDelegate::EnvironmentRole,
                      environment ? QVariant(int(*environment)) : QVariant());
}

void NavigationList::setBadge(const QString &key, int count)
{
    auto *item = place(key);
    if (!item)
        return;
    item->setData(NavigationDelegate::BadgeRole, count);
    const QString text = item->text();
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? QString(text + u", "_s + tr("%1 open").arg(count)) : text);
}

int NavigationList::badge(const QString &key) const
{
    const auto *item = place(key);
    return item ? item->data(NavigationDelegate::BadgeRole).toInt() : 0;
}

void NavigationList::choose(const QString &key)
{
    if (auto *item = place(key))
        setCurrentItem(item);
}

QString NavigationList::chosenKey() const
{
    const auto *item = currentItem();
    return item ? item->data(NavigationDelegate::KeyRole).toString() : QString();
}

QListWidgetItem *NavigationList::place(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NavigationDelegate::KeyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

QSize NavigationList::sizeHint() const
{
    return {metrics::navigationWidth, count() * NavigationDelegate::height};
}

QSize NavigationList::minimumSizeHint() const
{
    return {metrics::navigationWidth / 2, qMin(count(), 3) * NavigationDelegate::height};
}

} // namespace console
