#pragma once

#include "ui/dialogs/consoledialog.h"

namespace console {

/// Which program this is, and what it promises.
class AboutDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace console
