#pragma once

#include "app/application.h"

#include <QObject>
#include <QPointer>

namespace console {

/// The running program: one profile at a time, and the way from the user's own profile to the
/// practice sandbox. Quits when the last window was closed and nothing of practice is left behind.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(QString profileDirectory, QObject *parent = nullptr);

    void open(bool practice);

private:
    void leave();

    QString m_profileDirectory;
    QPointer<Application> m_current;
};

} // namespace console
