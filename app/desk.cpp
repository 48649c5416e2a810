#include "app/desk.h"

#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace console {

Desk::Desk(QString profileDirectory, QObject *parent)
    : QObject(parent), m_profileDirectory(std::move(profileDirectory))
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Desk::leave);
}

void Desk::open(bool practice)
{
    QPointer<Application> before = m_current;
    m_current = new Application({m_profileDirectory, practice}, this);
    connect(m_current, &Application::practiceRequested, this, [this] { open(true); });
    m_current->start();
    if (before) {
        before->window().close();
        connect(before, &Application::ended, before, &QObject::deleteLater);
        before->shutDown();
    }
}

void Desk::leave()
{
    if (!m_current || m_current->window().isVisible())
        return;
    connect(m_current, &Application::ended, qApp, &QCoreApplication::quit);
    m_current->shutDown();
}

} // namespace console
