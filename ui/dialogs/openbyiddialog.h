#pragma once

#include "models/domain/account.h"
#include "models/ports/apicall.h"
#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace console {

class FieldRow;

/// Reads one object by its id, for platforms that list none or for ids from elsewhere. What is
/// found goes into the catalogue.
class OpenByIdDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    OpenByIdDialog(const ConsoleParts &parts, const std::optional<AccountId> &account,
                   ObjectKind kind, QWidget *parent);

signals:
    void found(console::ObjectKind kind, const console::AccountId &account, const QString &id);

private:
    void build(const std::optional<AccountId> &chosen);
    void updateKinds();
    void updateSeen();
    void read();
    void readMerchant(const Account &account, const QString &id);
    void readIntegration(const Account &account, const QString &id);
    void take(const Account &account, const QString &id, const Result<CatalogueBatch> &batch);
    void setBusy(bool busy);
    [[nodiscard]] std::optional<Account> chosenAccount() const;
    [[nodiscard]] ObjectKind chosenKind() const;

    ConsoleParts m_parts;
    ObjectKind m_wanted;
    QComboBox *m_account;
    QComboBox *m_kind;
    QLineEdit *m_id;
    QStringListModel *m_seen; ///< ids opened before, newest first
    FieldRow *m_idRow = nullptr;
    QPushButton *m_open;
};

} // namespace console
