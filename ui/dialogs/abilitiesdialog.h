#pragma once

#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"

namespace console {

struct Account;
class Card;

/// What can be done with an account's key: what the platform offers at all, what its protection
/// allows, and what the last reading found the key unable to see.
class AbilitiesDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    AbilitiesDialog(const ConsoleParts &parts, const Account &account, QWidget *parent);

private:
    void addLine(bool able, const QString &what, const QString &why);

    Card *m_card;
};

} // namespace console
