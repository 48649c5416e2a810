#include "ui/widgets/pointedrow.h"

#include <QAbstractItemView>
#include <QSinglePointEvent>

namespace console {

PointedRow::PointedRow(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.viewport()->installEventFilter(this);
}

int PointedRow::row() const
{
    return m_place ? m_view.indexAt(*m_place).row() : -1;
}

bool PointedRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_place = static_cast<const QSinglePointEvent *>(event)->position().toPoint();
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
    case QEvent::Hide:
        m_place.reset();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace console
