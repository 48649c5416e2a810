#include "tests/app/settings/accountstorefixture.h"

#include <QSignalSpy>

namespace console::testing {

using namespace Qt::StringLiterals;

using SettingsAccountStoreTest = AccountStoreFixture;

TEST_F(SettingsAccountStoreTest, KeepsAccountsAcrossAStart)
{
    Account live = preczn(u"Preczn LIVE ü"_s);
    live.environment = Environment::Live;
    live.protection = ProtectionLevel::ConfirmByName;
    live.baseUrl = QUrl(u"https://proxy.example:8443/preczn%20eu"_s);
    EXPECT_TRUE(store->accounts().isEmpty());
    ASSERT_EQ(add(live, "priv_canary7"), "done");
    ASSERT_EQ(add(preczn()), "done");
    restart();
    EXPECT_EQ(store->accounts(), (QList{live, preczn()}));
    EXPECT_TRUE(store->loadHealth());
    EXPECT_EQ(store->find(live.id), live);
    EXPECT_EQ(store->find(AccountId{u"nobody"_s}), std::nullopt);
    EXPECT_EQ(keyOf(live), "priv_canary7");
}

TEST_F(SettingsAccountStoreTest, GivesAnIdToAnAccountWithoutOne)
{
    Account account = preczn();
    account.id = {};
    QSignalSpy added(store.get(), &AccountStore::accountAdded);
    ASSERT_EQ(add(account), "done");
    ASSERT_EQ(added.size(), 1);
    EXPECT_FALSE(store->accounts().first().id.value.isEmpty());
}

TEST_F(SettingsAccountStoreTest, UnderstandsAPastedBaseUrl)
{
    Account account = preczn();
    account.baseUrl = QUrl(u"https://proxy.example/eu/v1/merchants/"_s);
    ASSERT_EQ(add(account), "done");
    EXPECT_EQ(store->accounts().first().baseUrl, QUrl(u"https://proxy.example/eu"_s));
}

TEST_F(SettingsAccountStoreTest, RefusesInvalidAccountsBeforeTouchingTheVault)
{
    ASSERT_EQ(add(preczn()), "done");
    vault.names.clear();
    Account sameLabel = preczn(u"PRECZN Practice"_s);
    sameLabel.id = newAccountId();
    const auto taken = waitFor(store->add(sameLabel, SecretBuffer("priv_test_x")));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ApiErrorKind::InvalidRequest);
    EXPECT_EQ(taken.error().fields, (QList<FieldError>{{u"label"_s, u"label-taken"_s}}));

    Account plain = preczn(u"plain"_s);
    plain.baseUrl = QUrl(u"http://api.preczn.com"_s);
    EXPECT_EQ(add(plain), "invalid-request");
    EXPECT_EQ(add(preczn(u"public"_s), "pub_test_x"), "invalid-request");
    EXPECT_EQ(add(preczn(u"live key"_s), "priv_x"), "invalid-request");
    EXPECT_EQ(add(preczn(u"space"_s), "priv_test_x "), "invalid-request");
    EXPECT_EQ(add(preczn()), "invalid-request") << "the same account twice";
    EXPECT_TRUE(vault.names.isEmpty());
    EXPECT_EQ(store->accounts().size(), 1);
}

TEST_F(SettingsAccountStoreTest, NeverTellsAKeyInAnError)
{
    const auto refused = waitFor(store->add(preczn(), SecretBuffer("pub_test_canary")));
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().message.contains("canary"_L1));
    for (const FieldError &field : refused.error().fields)
        EXPECT_FALSE(field.message.contains("canary"_L1));
}

TEST_F(SettingsAccountStoreTest, AnAccountWhoseKeyCannotBeKeptDoesNotExist)
{
    vault.writeError = ApiErrorKind::KeychainLocked;
    EXPECT_EQ(add(preczn()), "keychain-locked");
    EXPECT_TRUE(store->accounts().isEmpty());
    EXPECT_FALSE(QFile::exists(file()));
    vault.writeError.reset();
    EXPECT_EQ(add(preczn()), "done");
}

TEST_F(SettingsAccountStoreTest, TakesTheKeyBackIfTheFileFails)
{
    blockDirectory();
    EXPECT_EQ(add(preczn()), "file-failed");
    EXPECT_TRUE(vault.names.isEmpty()) << "the key must not stay without its account";
    EXPECT_TRUE(store->accounts().isEmpty());
}

TEST_F(SettingsAccountStoreTest, PutsTheOldKeyBackIfTheFileFails)
{
    ASSERT_EQ(add(preczn()), "done");
    blockDirectory();
    Account renamed = preczn();
    renamed.label = u"renamed"_s;
    EXPECT_EQ(update(renamed, "priv_test_new"), "file-failed");
    EXPECT_EQ(keyOf(renamed), "priv_test_canary7");
    EXPECT_EQ(store->accounts(), QList{preczn()});
    freeDirectory();
    EXPECT_EQ(update(renamed, "priv_test_new"), "done");
    EXPECT_EQ(keyOf(renamed), "priv_test_new");
}

TEST_F(SettingsAccountStoreTest, ReplacesTheKeyUnderTheSameId)
{
    ASSERT_EQ(add(preczn()), "done");
    ASSERT_EQ(keyOf(preczn()), "priv_test_canary7");
    QSignalSpy changed(store.get(), &AccountStore::accountChanged);
    ASSERT_EQ(update(preczn(), "priv_test_new"), "done");
    EXPECT_EQ(keyOf(preczn()), "priv_test_new") << "the old key must not be remembered";
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsAccountStoreTest, KeepsTheKeyWithoutANewOne)
{
    ASSERT_EQ(add(preczn()), "done");
    Account renamed = preczn();
    renamed.label = u"renamed"_s;
    renamed.baseUrl = QUrl(u"https://api.preczn.com/prefix"_s);
    QSignalSpy changed(store.get(), &AccountStore::accountChanged);
    ASSERT_EQ(update(renamed), "done");
    EXPECT_EQ(store->accounts(), QList{renamed});
    EXPECT_EQ(keyOf(renamed), "priv_test_canary7");
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsAccountStoreTest, AKeyDoesNotFollowToAnotherOrigin)
{
    ASSERT_EQ(add(preczn()), "done");
    for (const auto *url : {"https://evil.example", "https://api.preczn.com:8443"}) {
        Account moved = preczn();
        moved.baseUrl = QUrl(QLatin1String(url));
        const auto refused = waitFor(store->update(moved, std::nullopt));
        ASSERT_FALSE(refused) << url;
        EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"key"_s, u"required"_s}}));
        EXPECT_EQ(store->accounts(), QList{preczn()});
    }
    Account moved = preczn();
    moved.baseUrl = QUrl(u"https://proxy.example"_s);
    EXPECT_EQ(update(moved, "priv_test_again"), "done");
    EXPECT_EQ(update(preczn()), "invalid-request") << "the way back asks again, too";
}

TEST_F(SettingsAccountStoreTest, ANewEnvironmentMustSuitTheStoredKey)
{
    ASSERT_EQ(add(preczn()), "done");
    Account live = preczn();
    live.environment = Environment::Live;
    EXPECT_EQ(update(live), "invalid-request");
    vault.readError = ApiErrorKind::KeychainLocked;
    EXPECT_EQ(update(live), "keychain-locked");
    EXPECT_EQ(store->accounts(), QList{preczn()});
}

TEST_F(SettingsAccountStoreTest, KeepsThePlatformOfAnAccount)
{
    ASSERT_EQ(add(preczn()), "done");
    Account other = preczn();
    other.platform = PlatformKind::ChargebackStop;
    EXPECT_EQ(update(other, "key"), "invalid-request");
    EXPECT_EQ(update(preczn(u"unknown"_s)), "invalid-request");
}

TEST_F(SettingsAccountStoreTest, AnUnreadableOldKeyIsNotOverwrittenBlindly)
{
    ASSERT_EQ(add(preczn()), "done");
    vault.readError = ApiErrorKind::KeychainSilent;
    EXPECT_EQ(update(preczn(), "priv_test_new"), "keychain-silent");
    vault.readError = ApiErrorKind::KeychainRefused;
    EXPECT_EQ(update(preczn(), "priv_test_new"), "done") << "replacing cures a damaged entry";
    vault.readError.reset();
    EXPECT_EQ(keyOf(preczn()), "priv_test_new");
}

TEST_F(SettingsAccountStoreTest, RemovesTheKeyFirst)
{
    ASSERT_EQ(add(preczn()), "done");
    vault.removeError = ApiErrorKind::KeychainLocked;
    EXPECT_EQ(remove(preczn()), "keychain-locked");
    EXPECT_EQ(store->accounts(), QList{preczn()});
    vault.removeError.reset();
    QSignalSpy removed(store.get(), &AccountStore::accountRemoved);
    EXPECT_EQ(remove(preczn()), "done");
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(keyOf(preczn()), "secret-missing");
    EXPECT_EQ(remove(preczn()), "invalid-request");
    restart();
    EXPECT_TRUE(store->accounts().isEmpty());
}

// What became of a change can only be looked for where it was sent, with the account's key.
TEST_F(SettingsAccountStoreTest, StaysWhereItIsWhileAChangeIsOpen)
{
    ASSERT_EQ(add(preczn()), "done");
    JournalEntry sending;
    sending.operation = u"an operation"_s;
    sending.account = preczn().id.value;
    sending.step = JournalStep::Sending;
    ASSERT_TRUE(journal.append(sending));

    Account moved = preczn();
    moved.baseUrl = QUrl(u"https://proxy.example"_s);
    const auto refused = waitFor(store->update(moved, SecretBuffer("priv_test_again")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"baseUrl"_s, u"change-open"_s}}));
    Account live = preczn();
    live.environment = Environment::Live;
    EXPECT_EQ(update(live, "priv_again"), "invalid-request");
    const auto kept = waitFor(store->remove(preczn().id));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().fields, (QList<FieldError>{{u"account"_s, u"change-open"_s}}));
    EXPECT_EQ(store->accounts(), QList{preczn()});
    EXPECT_EQ(keyOf(preczn()), "priv_test_canary7");

    Account renamed = preczn();
    renamed.label = u"Another name"_s;
    EXPECT_EQ(update(renamed, "priv_test_new"), "done") << "a new key for the same place is welcome";

    sending.step = JournalStep::Closed;
    ASSERT_TRUE(journal.append(sending));
    EXPECT_EQ(remove(preczn()), "done");
}

TEST_F(SettingsAccountStoreTest, StaysWhereItIsForAChangeThatBeganMeanwhile)
{
    ASSERT_EQ(add(preczn()), "done");
    Account moved = preczn();
    moved.baseUrl = QUrl(u"https://proxy.example"_s);
    auto moving = store->update(moved, SecretBuffer("priv_test_again"));
    JournalEntry sending;
    sending.account = preczn().id.value;
    sending.step = JournalStep::Sending;
    ASSERT_TRUE(journal.append(sending));
    const auto refused = waitFor(std::move(moving));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"baseUrl"_s, u"change-open"_s}}));
    EXPECT_EQ(store->accounts(), QList{preczn()});
    EXPECT_EQ(keyOf(preczn()), "priv_test_canary7") << "the key of the place it stays at";
}

TEST_F(SettingsAccountStoreTest, APracticeEndsWhateverIsOpen)
{
    Account practice = preczn();
    practice.practice = true;
    ASSERT_EQ(add(practice), "done");
    JournalEntry sending;
    sending.account = practice.id.value;
    sending.step = JournalStep::Sending;
    ASSERT_TRUE(journal.append(sending));
    EXPECT_EQ(wordOf(waitFor(store->removePractice())), "done");
    EXPECT_TRUE(store->accounts().isEmpty());
}

TEST_F(SettingsAccountStoreTest, RefusesASecondChangeOfTheSameAccountMeanwhile)
{
    ASSERT_EQ(add(preczn()), "done");
    auto first = store->update(preczn(), SecretBuffer("priv_test_a"));
    EXPECT_EQ(remove(preczn()), "invalid-request");
    EXPECT_EQ(wordOf(waitFor(std::move(first))), "done");
    EXPECT_EQ(remove(preczn()), "done");
}

TEST_F(SettingsAccountStoreTest, TwoAdditionsOfOneLabelCannotBothSucceed)
{
    Account other = preczn();
    other.id = newAccountId();
    auto first = store->add(preczn(), SecretBuffer("priv_test_a"));
    auto second = store->add(other, SecretBuffer("priv_test_b"));
    const std::string one = wordOf(waitFor(std::move(first)));
    const std::string two = wordOf(waitFor(std::move(second)));
    EXPECT_NE(one == "done", two == "done");
    EXPECT_EQ(store->accounts().size(), 1);
    EXPECT_EQ(vault.names.size(), 1);
}

TEST_F(SettingsAccountStoreTest, AChangeThatNobodyWaitsForGoesOnToItsEnd)
{
    (void)store->add(preczn(), SecretBuffer("priv_test_a"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return store->accounts().size() == 1; }, 1000));
    restart();
    EXPECT_EQ(store->accounts(), QList{preczn()});
}

TEST_F(SettingsAccountStoreTest, PracticeAccountsAreNeverStored)
{
    Account practice = preczn(u"Practice"_s);
    practice.practice = true;
    practice.baseUrl = QUrl(u"http://127.0.0.1:4711/preczn"_s);
    ASSERT_EQ(add(practice), "done");
    ASSERT_EQ(add(preczn()), "done");
    EXPECT_EQ(store->accounts(), (QList{practice, preczn()}));
    EXPECT_EQ(keyOf(practice), "priv_test_canary7");
    EXPECT_FALSE(content().contains("4711"));
    EXPECT_EQ(wordOf(waitFor(store->removePractice())), "done");
    EXPECT_EQ(store->accounts(), QList{preczn()});
    EXPECT_EQ(vault.names, QStringList{apiKeyName(preczn().id)});
}

TEST_F(SettingsAccountStoreTest, PracticeAccountsCanBeChanged)
{
    Account practice = preczn(u"Practice"_s);
    practice.practice = true;
    ASSERT_EQ(add(practice), "done");
    practice.label = u"Renamed"_s;
    ASSERT_EQ(update(practice), "done");
    EXPECT_EQ(store->accounts(), QList{practice});
    EXPECT_FALSE(QFile::exists(file()));
}

} // namespace console::testing
