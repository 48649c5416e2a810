#pragma once

#include "models/domain/account.h"
#include "ui/pages/pageid.h"

#include <QFrame>

#include <optional>

namespace console {

class NavigationList;

/// The left side: whose objects, and which of them.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setBadge(PageId page, int count);
    void choosePage(PageId page);
    void chooseAccount(const std::optional<AccountId> &account);

    [[nodiscard]] std::optional<AccountId> account() const; ///< absent: all accounts
    [[nodiscard]] PageId page() const;
    [[nodiscard]] NavigationList &accountList() const { return *m_accounts; }
    [[nodiscard]] NavigationList &pageList() const { return *m_pages; }

signals:
    void accountChosen();
    void pageChosen();
    void addAccountRequested();
    void editAccountRequested(const console::AccountId &account);
    void accountMenuWanted(const console::AccountId &account, const QPoint &global);

private:
    [[nodiscard]] QWidget *newHeading(const QString &text, QWidget *button);
    void fillPages();
    void connectAccounts();

    NavigationList *m_accounts;
    NavigationList *m_pages;
};

} // namespace console
