#include "ui/pages/rowdrag.h"

#include "ui/pages/catalogueview.h"
#include "ui/pages/copiedrows.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QTemporaryDir>

namespace console {

RowDrag::RowDrag(CatalogueView &view) : QObject(&view), m_view(view)
{
    view.viewport()->installEventFilter(this);
}

RowDrag::~RowDrag() = default;

std::unique_ptr<QMimeData> RowDrag::draggedRows()
{
    if (!m_folder)
        m_folder = std::make_shared<QTemporaryDir>();
    return m_view.copiedRows(m_folder);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return arm(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return follow(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return disarm();
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool RowDrag::arm(const QMouseEvent &event)
{
    const QModelIndex index = m_view.indexAt(event.position().toPoint());
    const bool plain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    m_press.reset();
    if (plain && index.isValid() && m_view.selectionModel()->isSelected(index))
        m_press.reset(event.clone());
    return m_press != nullptr;
}

bool RowDrag::follow(const QMouseEvent &event)
{
    if (!m_press)
        return false;
    const auto way = (event.position() - m_press->position()).toPoint();
    if (way.manhattanLength() >= QApplication::startDragDistance()) {
        m_press.reset();
        drag();
    }
    return true;
}

/// It was a click after all: the view gets the press that was kept from it, then the release.
bool RowDrag::disarm()
{
    if (const auto press = std::exchange(m_press, nullptr)) {
        m_replaying = true;
        QCoreApplication::sendEvent(m_view.viewport(), press.get());
        m_replaying = false;
    }
    return false;
}

/// Qt runs a drag in a loop of its own; nothing of this object is touched after it.
void RowDrag::drag()
{
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(draggedRows().release());
    drag->exec(Qt::CopyAction);
}

} // namespace console
