#pragma once

#include "ui/dialogs/consoledialog.h"

namespace console {

/// One question with a verb button; Cancel is the default. accepted() means yes.
class ConfirmDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &verb, QWidget *parent);
};

} // namespace console
