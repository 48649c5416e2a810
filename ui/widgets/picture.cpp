#include "ui/widgets/picture.h"

#include <QPainter>

namespace console {

Picture::Picture(int size, const QIcon &icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Picture::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace console
