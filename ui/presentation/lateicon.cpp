#include "ui/presentation/lateicon.h"

#include <QPixmap>

namespace console {

LateIcon::LateIcon(std::function<QIcon()> make) : m_make(std::move(make)) {}

const QIcon &LateIcon::icon()
{
    if (m_icon.isNull())
        m_icon = m_make();
    return m_icon;
}

void LateIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icon().paint(painter, rect, Qt::AlignCenter, mode, state);
}

QPixmap LateIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icon().pixmap(size, mode, state);
}

QPixmap LateIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Of an icon the size is wanted in points, of its engine in pixels.
    return icon().pixmap(size / scale, scale, mode, state);
}

QSize LateIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icon().actualSize(size, mode, state);
}

QList<QSize> LateIcon::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    return icon().availableSizes(mode, state);
}

QIconEngine *LateIcon::clone() const
{
    return new LateIcon(m_make);
}

} // namespace console
