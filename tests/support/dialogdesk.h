#pragma once

#include "models/ports/exchangelog.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/keepapart.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentials.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakememory.h"
#include "tests/support/fakevault.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/listedaccounts.h"

#include <deque>

namespace console::testing {

/// Accounts that can refuse to keep a key, and remember what they were given.
class KeptAccounts : public ListedAccounts
{
public:
    std::optional<ApiError> trouble;
    QByteArray lastKey; ///< as text, for comparison
    int calls = 0;

    ApiCall<void> add(const Account &account, SecretBuffer key) override
    {
        ++calls;
        lastKey = key.expose().toByteArray();
        return trouble ? readyCall<void>(failure(*trouble)) : ListedAccounts::add(account, {});
    }

    ApiCall<void> update(const Account &account, std::optional<SecretBuffer> key) override
    {
        ++calls;
        lastKey = key ? key->expose().toByteArray() : QByteArray("(kept)");
        return trouble ? readyCall<void>(failure(*trouble)) : ListedAccounts::update(account, {});
    }
};

/// One platform whose reads, credential writes and status commands a test decides.
class DeskPlatform : public Platform,
                     public CatalogueRole,
                     public IntegrationRole,
                     public StatusRole
{
public:
    explicit DeskPlatform(Account account, FakeCredentials *credentials) :
        m_account(std::move(account)), m_credentials(credentials)
    {
    }

    Result<CatalogueBatch> batch = CatalogueBatch{};
    Integration onFile;
    std::optional<ApiError> statusTrouble;
    EditRole *editRole = nullptr;
    FilterRole *filterRole = nullptr;
    bool holdStatus = false; ///< a status command gets no answer until release()

    const Account &account() const override { return m_account; }
    void setAccount(const Account &account) { m_account = account; }
    CatalogueRole &catalogue() override { return *this; }
    IntegrationRole *integrations() override { return this; }
    CredentialRole *credentials() override { return m_credentials; }
    StatusRole *status() override { return this; }
    EditRole *editing() override { return editRole; }
    FilterRole *filters() override { return filterRole; }

    ApiCall<CatalogueBatch> read(const CatalogueCursor &) override { return readyCall(batch); }
    ApiCall<Integration> integration(const QString &) override
    {
        return readyCall<Integration>(Result<Integration>(onFile));
    }
    ApiCall<Integration> apply(const ChangePermit &, const Integration &, StatusCommand command) override
    {
        if (statusTrouble)
            return readyCall<Integration>(failure(*statusTrouble));
        onFile.rawStatus = statusAfter(command);
        if (!holdStatus)
            return readyCall<Integration>(Result<Integration>(onFile));
        return m_held.emplace_back().call();
    }
    void release()
    {
        for (const auto &promise : std::exchange(m_held, {}))
            promise.resolve(onFile);
    }

private:
    Account m_account;
    FakeCredentials *m_credentials;
    std::deque<ApiPromise<Integration>> m_held;
};

/// Platforms by account; a trial answers with `trialBatch`.
class DeskPlatforms : public PlatformRegistry
{
public:
    std::map<QString, std::unique_ptr<DeskPlatform>> byAccount;
    Result<CatalogueBatch> trialBatch = CatalogueBatch{};
    QByteArray trialKey;

    Platform *platform(const AccountId &id) override
    {
        const auto found = byAccount.find(id.value);
        return found == byAccount.end() ? nullptr : found->second.get();
    }
    std::unique_ptr<Platform> trial(const Account &draft, SecretBuffer key) override
    {
        trialKey = key.expose().toByteArray();
        auto platform = std::make_unique<DeskPlatform>(draft, nullptr);
        platform->batch = trialBatch;
        return platform;
    }
};

/// The real workflows over fakes: everything a dialog's ConsoleParts refers to.
struct DialogDesk
{
    FakeClock clock;
    KeptAccounts accounts;
    FakeVault vault;
    FakeJournal journal;
    DeskPlatforms platforms;
    FakeCredentials credentials;
    HeldPreferences preferences;
    HeldMemory memory;
    CatalogueStore catalogue;
    CatalogueLoader loader{accounts, platforms, catalogue, clock};
    RotationDesk rotations{accounts, platforms, vault, journal, clock};
    StatusChange statusChanges{accounts, platforms, journal, clock};
    FakeWorkbook workbook;
    ObjectChange changes{accounts, platforms, vault, journal, clock};
    ExchangeLog exchanges;

    DialogDesk() { keepApart(rotations, changes); }

    Account addAccount(PlatformKind kind, Environment environment, const QString &label)
    {
        Account account;
        account.id = AccountId{QString(u"account-" + label)};
        account.platform = kind;
        account.environment = environment;
        account.label = label;
        account.baseUrl = defaultBaseUrl(kind, environment);
        account.protection = defaultProtection(environment);
        accounts.put(account);
        platforms.byAccount[account.id.value] = std::make_unique<DeskPlatform>(account, &credentials);
        return account;
    }

    /// As if somebody had edited the account: its platform goes along.
    void changeAccount(const Account &account)
    {
        platformOf(account).setAccount(account);
        accounts.change(account);
    }

    DeskPlatform &platformOf(const Account &account)
    {
        return *platforms.byAccount.at(account.id.value);
    }
};

} // namespace console::testing
