#include "app/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace console {

FirstPaint::FirstPaint(QObject *parent) : QObject(parent)
{
    m_time.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QCoreApplication::instance()->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::tell); // when this and its children are done
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    std::fprintf(stderr, "first paint: %lld ms after the start\n",
                 static_cast<long long>(m_time.elapsed()));
}

} // namespace console
