#include "ui/farewell.h"

#include "models/workflows/rotationdesk.h"
#include "ui/dialogs/confirmdialog.h"

#include <QEvent>
#include <QWidget>

namespace console {

using namespace Qt::StringLiterals;

Farewell::Farewell(const RotationDesk &rotations, QWidget &window)
    : QObject(&window), m_rotations(rotations), m_window(window)
{
    window.installEventFilter(this);
}

bool Farewell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_agreed || !m_rotations.wouldLoseSecrets())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_asking)
        ask();
    return true;
}

void Farewell::ask()
{
    m_asking = true;
    auto *question = new ConfirmDialog(
        tr("Quit and lose credentials?"),
        tr("A change is not settled, and its credentials are in the memory of this session only. If "
           "you quit now, this console can no longer find out which one is in force, and the new one "
           "is lost unless you have a copy of your own. Settle it under Rotations first."),
        tr("Quit and lose them"), &m_window);
    question->setObjectName(u"farewell"_s);
    connect(question, &QDialog::finished, this, [this](int result) {
        m_asking = false;
        m_agreed = result == QDialog::Accepted;
        if (m_agreed)
            m_window.close();
    });
    question->open();
}

} // namespace console
