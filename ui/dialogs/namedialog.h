#pragma once

#include "ui/dialogs/consoledialog.h"

class QLineEdit;

namespace console {

/// Asks for one name.
class NameDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &explanation, const QString &verb,
               QWidget *parent);

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace console
