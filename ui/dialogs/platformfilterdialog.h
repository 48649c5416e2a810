#pragma once

#include "models/domain/account.h"
#include "models/ports/platform.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace console {

class FieldRow;

/// Asks a platform for part of a list: it filters by merchant and provider, and only what matches
/// is transferred. What comes goes into the catalogue.
class PlatformFilterDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    PlatformFilterDialog(const ConsoleParts &parts, const std::optional<AccountId> &account,
                         const QString &merchantId, QWidget *parent);

signals:
    void addAccountRequested();
    void found(const console::AccountId &account, const console::ListFilter &filter);

private:
    void build(const std::optional<AccountId> &chosen, const QString &merchantId);
    void updateProviders();
    void read();
    void take(const Account &account, const ListFilter &filter,
              const Result<CatalogueBatch> &batch);
    void setBusy(bool busy);
    [[nodiscard]] std::optional<Account> chosenAccount() const;
    [[nodiscard]] FilterRole *role() const;

    ConsoleParts m_parts;
    QComboBox *m_account;
    QLineEdit *m_merchant;
    QComboBox *m_provider;
    FieldRow *m_merchantRow = nullptr;
    QPushButton *m_read;
};

} // namespace console
