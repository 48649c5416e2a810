#pragma once

#include "ui/dialogs/consoledialog.h"

class QAction;

namespace console {

/// Lists what the keyboard can do, made from the actions themselves so that it cannot be wrong.
class ShortcutsDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace console
