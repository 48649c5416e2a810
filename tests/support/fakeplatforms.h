#pragma once

#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"

namespace console::testing {

/// Accounts in memory; keys are not kept.
class FakeAccounts : public AccountStore
{
public:
    QList<Account> list;

    [[nodiscard]] QList<Account> accounts() const override { return list; }

    [[nodiscard]] std::optional<Account> find(const AccountId &id) const override
    {
        for (const auto &account : list) {
            if (account.id == id)
                return account;
        }
        return std::nullopt;
    }

    [[nodiscard]] ApiCall<void> add(const Account &account, SecretBuffer) override
    {
        list.append(account);
        return readyCall<void>({});
    }

    [[nodiscard]] ApiCall<void> update(const Account &account,
                                       std::optional<SecretBuffer>) override
    {
        for (auto &one : list) {
            if (one.id == account.id)
                one = account;
        }
        return readyCall<void>({});
    }

    [[nodiscard]] ApiCall<void> remove(const AccountId &id) override
    {
        list.removeIf([&](const Account &account) { return account.id == id; });
        return readyCall<void>({});
    }
};

/// A platform with whatever roles a test gives it.
class FakePlatform : public Platform
{
public:
    Account ownAccount;
    CredentialRole *credentialRole = nullptr;
    IntegrationRole *integrationRole = nullptr;
    StatusRole *statusRole = nullptr;
    EditRole *editRole = nullptr;

    [[nodiscard]] const Account &account() const override { return ownAccount; }
    [[nodiscard]] CatalogueRole &catalogue() override { return m_catalogue; }
    [[nodiscard]] CredentialRole *credentials() override { return credentialRole; }
    [[nodiscard]] IntegrationRole *integrations() override { return integrationRole; }
    [[nodiscard]] StatusRole *status() override { return statusRole; }
    [[nodiscard]] EditRole *editing() override { return editRole; }

private:
    struct EmptyCatalogue : CatalogueRole
    {
        [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &) override
        {
            return readyCall<CatalogueBatch>(CatalogueBatch{});
        }
    };

    EmptyCatalogue m_catalogue;
};

/// One platform for one account.
class FakeRegistry : public PlatformRegistry
{
public:
    FakePlatform own;

    [[nodiscard]] Platform *platform(const AccountId &id) override
    {
        return id == own.ownAccount.id ? &own : nullptr;
    }

    [[nodiscard]] std::unique_ptr<Platform> trial(const Account &, SecretBuffer) override
    {
        return nullptr;
    }
};

} // namespace console::testing
