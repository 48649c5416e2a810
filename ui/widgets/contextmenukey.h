#pragma once

#include <QObject>

class QCoreApplication;

namespace console {

/// Opens the menu of whatever has the keyboard with Shift+F10. The toolkit knows the menu key only,
/// outside Windows, and many keyboards have none.
class ContextMenuKey : public QObject
{
    Q_OBJECT

public:
    /// Once for all windows; the application owns it.
    static void install(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace console
