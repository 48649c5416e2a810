#pragma once

#include "models/ports/accountstore.h"

namespace console::testing {

/// Accounts in a list: what a test puts there, with the signals of the real store and no keychain.
class ListedAccounts : public AccountStore {
public:
    QList<Account> accounts() const override { return m_accounts; }

    std::optional<Account> find(const AccountId &id) const override
    {
        for (const auto &account : m_accounts) {
            if (account.id == id)
                return account;
        }
        return std::nullopt;
    }

    ApiCall<void> add(const Account &account, SecretBuffer) override
    {
        put(account);
        return readyCall<void>({});
    }

    ApiCall<void> update(const Account &account, std::optional<SecretBuffer>) override
    {
        change(account);
        return readyCall<void>({});
    }

    ApiCall<void> remove(const AccountId &id) override
    {
        take(id);
        return readyCall<void>({});
    }

    void put(const Account &account)
    {
        m_accounts.append(account);
        emit accountAdded(account);
    }

    void change(const Account &account)
    {
        for (auto &known : m_accounts) {
            if (known.id == account.id)
                known = account;
        }
        emit accountChanged(account);
    }

    void take(const AccountId &id)
    {
        m_accounts.removeIf([&](const Account &account) { return account.id == id; });
        emit accountRemoved(id);
    }

private:
    QList<Account> m_accounts;
};

} // namespace console::testing
