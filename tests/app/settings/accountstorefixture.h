#pragma once

#include "app/services/settings/settingsaccountstore.h"
#include "tests/app/settings/stubbornvault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakejournal.h"
#include "tests/support/printing.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

/// A store in a folder of its own, over a vault that fails when it is told.
class AccountStoreFixture : public ::testing::Test
{
protected:
    void SetUp() override { restart(); }

    void restart()
    {
        store = std::make_unique<SettingsAccountStore>(directory(), vault, keys, journal, clock);
    }

    [[nodiscard]] QString directory() const { return root.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file() const
    {
        return root.filePath(QStringLiteral("profile/accounts.json"));
    }

    static Account preczn(const QString &label = QStringLiteral("Preczn practice"))
    {
        Account account;
        account.id = AccountId{QString(QStringLiteral("id-of-") + label)};
        account.platform = PlatformKind::Preczn;
        account.environment = Environment::Test;
        account.label = label;
        account.baseUrl = QUrl(QStringLiteral("https://api.preczn.com"));
        account.protection = ProtectionLevel::Free;
        return account;
    }

    std::string add(const Account &account, const char *key = "priv_test_canary7")
    {
        return wordOf(waitFor(store->add(account, SecretBuffer(key))));
    }

    std::string update(const Account &account, const char *key = nullptr)
    {
        std::optional<SecretBuffer> next;
        if (key)
            next.emplace(key);
        return wordOf(waitFor(store->update(account, std::move(next))));
    }

    std::string remove(const Account &account)
    {
        return wordOf(waitFor(store->remove(account.id)));
    }

    std::string keyOf(const Account &account) { return textOf(waitFor(keys.key(account.id))); }

    void put(const QByteArray &bytes)
    {
        QDir().mkpath(directory());
        QFile out(file());
        ASSERT_TRUE(out.open(QFile::WriteOnly));
        out.write(bytes);
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile in(file());
        return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList keptAside() const
    {
        return QDir(directory()).entryList({QStringLiteral("accounts.json.damaged-*")});
    }

    /// Makes every write to the profile fail, also for root: the folder's name belongs to a file.
    void blockDirectory()
    {
        QDir().rename(directory(), root.filePath(QStringLiteral("moved")));
        QFile(directory()).open(QFile::WriteOnly);
    }

    void freeDirectory()
    {
        QFile::remove(directory());
        QDir().rename(root.filePath(QStringLiteral("moved")), directory());
    }

    QTemporaryDir root;
    FakeClock clock;
    StubbornVault vault;
    FakeJournal journal;
    AccountKeys keys{vault};
    std::unique_ptr<SettingsAccountStore> store;
};

} // namespace console::testing
