#pragma once

#include "models/tables/cataloguerow.h"
#include "models/workflows/statuschange.h"
#include "ui/dialogs/consoledialog.h"

class QLabel;
class QProgressBar;

namespace console {

class ConsentPanel;
class MessagePanel;
struct ConsoleParts;

/// Asks for, sends and reports one status command. The target is the row as it was when the dialog
/// opened. Closing while the command is under way does not stop it.
class StatusCommandDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    StatusCommandDialog(ConsoleParts &parts, const CatalogueRow &integration, StatusCommand command,
                        QWidget *parent);

private:
    void build(const Account &account, const CatalogueRow &row);
    void run();
    void finish(const QString &operation, const StatusReport &report);
    void showReadBack(const StatusReport &report);

    ConsoleParts &m_parts;
    AccountId m_account;
    Integration m_integration;
    StatusCommand m_command;
    QString m_operation;
    ConsentPanel *m_consent = nullptr;
    QWidget *m_question = nullptr;
    MessagePanel *m_result = nullptr;
    QLabel *m_readBack = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace console
