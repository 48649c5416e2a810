#pragma once

#include "ui/consoleparts.h"

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace console {

struct AccountId;

/// Tells by the system what ended while nobody looked at the window: long readings, and what became
/// of a change. While one of the program's windows is in front the window itself says it.
class AwayNotes : public QObject
{
    Q_OBJECT

public:
    AwayNotes(const ConsoleParts &parts, QWidget &window);

signals:
    void said(const QString &title, const QString &text);

private:
    void followReading(const AccountId &account);
    void say(const QString &title, const QString &text);

    ConsoleParts m_parts;
    QWidget &m_window;
    QSystemTrayIcon *m_icon = nullptr; ///< made when there is first something to say
};

} // namespace console
