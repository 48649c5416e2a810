#pragma once

#include "models/domain/account.h"
#include "models/domain/page.h"
#include "models/domain/result.h"
#include "ui/dialogs/consoledialog.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace console {

class AccountForm;
class KeychainNotice;
class Platform;
struct ConsoleParts;

/// Adds an account, or edits or removes one. Nothing typed is lost when saving does not work.
class AccountDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    AccountDialog(ConsoleParts &parts, std::optional<Account> existing, QWidget *parent);
    ~AccountDialog() override;

    void reject() override; ///< asks first if a key that was typed would be lost

private:
    void buildButtons();
    void testConnection();
    void showTested(const Result<CatalogueBatch> &batch);
    void save();
    void askToRemove();
    void remove();
    void ended(const Result<void> &result);
    void setBusy(bool busy);
    void updateButtons();

    ConsoleParts &m_parts;
    std::optional<Account> m_existing;
    bool m_isHeld = false; ///< a change is open: the account stays, and stays where it is
    AccountForm *m_form;
    KeychainNotice *m_keychain;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    std::unique_ptr<Platform> m_trial;
    QPointer<QWidget> m_focus; ///< where the focus was before a call began
    bool m_busy = false;
    bool m_isSaving = false; ///< the typed key is on its way to the keychain
};

} // namespace console
