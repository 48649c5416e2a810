#include "ui/dialogs/accountdialog.h"

#include "tests/ui/dialogs/dialogworld.h"

#include <QComboBox>
#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct AccountWorld : DialogWorld
{
    void openNew(PlatformKind platform)
    {
        open<AccountDialog>(parts, std::nullopt);
        choose(u"platform"_s, int(platform));
    }

    void choose(const QString &box, int value)
    {
        auto *combo = find<QComboBox>(box);
        ASSERT_TRUE(combo);
        combo->setCurrentIndex(combo->findData(value));
    }
};

} // namespace

TEST(AccountDialog, AddsAnAccountByKeyboard)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    world.type(u"Label"_s, u"Preczn Europe"_s);
    world.type(u"API key"_s, u"priv_test_0123456789"_s);
    QTest::keyClick(world.dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    ASSERT_EQ(world.accounts.accounts().size(), 1);
    const Account account = world.accounts.accounts().first();
    EXPECT_EQ(account.label, u"Preczn Europe"_s);
    EXPECT_EQ(account.platform, PlatformKind::Preczn);
    EXPECT_EQ(account.environment, Environment::Test);
    EXPECT_EQ(account.protection, ProtectionLevel::Free);
    EXPECT_EQ(world.accounts.lastKey, "priv_test_0123456789");
}

TEST(AccountDialog, SaysWhatIsMissingAndGoesThere)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    world.press(u"Save account"_s);
    EXPECT_EQ(QApplication::focusWidget(), world.named(u"Label"_s));
    EXPECT_TRUE(world.words().contains(u"Please fill this in."_s));
    world.type(u"Label"_s, u"Preczn Europe"_s);
    world.press(u"Save account"_s);
    EXPECT_EQ(QApplication::focusWidget(), world.named(u"API key"_s));
    EXPECT_EQ(world.accounts.calls, 0);
}

TEST(AccountDialog, TabGoesFromFieldToFieldAsTheyAreRead)
{
    AccountWorld world;
    world.openNew(PlatformKind::Paygentic);
    QStringList way;
    world.find(u"platform"_s)->setFocus();
    for (int step = 0; step < 5; ++step) {
        way.append(world.dialog->focusWidget()->accessibleName());
        QTest::keyClick(world.dialog->focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(way, QStringList({u"Platform"_s, u"Environment"_s, u"Label"_s, u"Base URL"_s,
                                u"API key"_s}));
}

TEST(AccountDialog, APrecznKeyDecidesTheEnvironmentAndAPublicOneIsRefused)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    world.type(u"API key"_s, u"priv_0123456789"_s);
    auto *environment = world.find<QComboBox>(u"environment"_s);
    EXPECT_EQ(environment->currentData().toInt(), int(Environment::Live));
    EXPECT_FALSE(environment->isEnabled());
    EXPECT_EQ(world.find<QComboBox>(u"protection"_s)->currentData().toInt(),
              int(ProtectionLevel::Confirm));
    QTest::keyClick(world.named(u"API key"_s), Qt::Key_A, Qt::ControlModifier);
    world.type(u"API key"_s, u"pub_0123456789"_s);
    EXPECT_TRUE(world.words().contains(u"public key"_s));
    world.type(u"Label"_s, u"x"_s);
    QTest::keyClick(world.dialog, Qt::Key_Return);
    QTest::qWait(5);
    EXPECT_EQ(world.accounts.calls, 0);
}

TEST(AccountDialog, APaygenticKeyMustMatchItsHost)
{
    AccountWorld world;
    world.openNew(PlatformKind::Paygentic);
    EXPECT_EQ(world.find<QLineEdit>(u"baseUrl"_s)->text(), u"https://api.sandbox.paygentic.io"_s);
    world.type(u"API key"_s, u"sk_live_123"_s);
    EXPECT_TRUE(world.words().contains(u"other address"_s));
    world.choose(u"environment"_s, int(Environment::Live));
    EXPECT_EQ(world.find<QLineEdit>(u"baseUrl"_s)->text(), u"https://api.paygentic.io"_s);
    EXPECT_FALSE(world.words().contains(u"other address"_s));
}

TEST(AccountDialog, JoinsIxopaysTwoFields)
{
    AccountWorld world;
    EXPECT_FALSE(world.named(u"Password"_s));
    world.openNew(PlatformKind::Ixopay);
    world.type(u"Label"_s, u"IXOPAY"_s);
    world.type(u"API key"_s, u"user-1"_s);
    EXPECT_TRUE(world.words().contains(u"Both the API key and its password"_s));
    world.type(u"Password"_s, u"p:ss"_s);
    world.press(u"Save account"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    EXPECT_EQ(world.accounts.lastKey, "user-1:p:ss");
}

TEST(AccountDialog, UnderstandsAPastedAddressAndRefusesPlainHttp)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    auto *url = world.find<QLineEdit>(u"baseUrl"_s);
    url->selectAll();
    world.type(u"Base URL"_s, u"https://proxy.example/preczn/v1/"_s);
    world.named(u"Label"_s)->setFocus();
    EXPECT_EQ(url->text(), u"https://proxy.example/preczn"_s);
    url->selectAll();
    world.type(u"Base URL"_s, u"http://proxy.example"_s);
    EXPECT_TRUE(world.words().contains(u"Only https:// is allowed"_s));
    url->selectAll();
    world.type(u"Base URL"_s, u"http://127.0.0.1:8080"_s);
    EXPECT_FALSE(world.words().contains(u"Only https:// is allowed"_s));
}

TEST(AccountDialog, LosesNothingWhenTheKeychainRefuses)
{
    AccountWorld world;
    world.accounts.trouble = localError(ApiErrorKind::KeychainRefused);
    world.openNew(PlatformKind::ChargebackStop);
    world.type(u"Label"_s, u"CBS"_s);
    world.type(u"API key"_s, u"k-1"_s);
    world.press(u"Save account"_s);
    ASSERT_TRUE(world.waitForWords(u"The keychain did not keep the secret"_s));
    EXPECT_TRUE(world.dialog);
    world.accounts.trouble.reset();
    world.press(u"Save account"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    EXPECT_EQ(world.accounts.lastKey, "k-1");
}

TEST(AccountDialog, OffersThisSessionOnlyWithoutAKeychain)
{
    AccountWorld world;
    world.vault.state = VaultHealth::NoService;
    world.openNew(PlatformKind::ChargebackStop);
    EXPECT_FALSE(world.isEnabled(u"Save account"_s));
    const auto *again = world.find(u"keychainAgain"_s);
    EXPECT_LT(again->x(), world.find(u"keychainSession"_s)->x()) << "as in the window's notice";
    world.press(u"Use for this session only"_s);
    EXPECT_EQ(world.vault.state, VaultHealth::SessionOnly);
    EXPECT_TRUE(world.isEnabled(u"Save account"_s));
    EXPECT_TRUE(world.words().contains(u"Nothing is written"_s));
    EXPECT_FALSE(world.words().contains(u"kept in the keychain only"_s));
}

TEST(AccountDialog, TestsTheConnectionAndExplainsARefusal)
{
    AccountWorld world;
    CatalogueBatch batch;
    batch.merchants.append(Merchant{});
    batch.connectors.append(Connector{});
    world.platforms.trialBatch = batch;
    world.openNew(PlatformKind::Ixopay);
    world.type(u"Label"_s, u"IXOPAY"_s);
    world.type(u"API key"_s, u"u"_s);
    world.type(u"Password"_s, u"p"_s);
    world.press(u"Test connection"_s);
    ASSERT_TRUE(world.waitForWords(u"Connected. 2 objects read."_s));
    EXPECT_EQ(world.platforms.trialKey, "u:p");
    world.platforms.trialBatch
        = failure(FakeCredentials::answer(401, ApiErrorKind::Unauthorised));
    world.press(u"Test connection"_s);
    EXPECT_TRUE(world.waitForWords(u"IP allow-list"_s));
}

TEST(AccountDialog, KeepsTheStoredKeyUnlessTheAddressChanges)
{
    AccountWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    world.open<AccountDialog>(world.parts, std::optional(account));
    EXPECT_TRUE(qobject_cast<QLineEdit *>(world.named(u"API key"_s))->text().isEmpty());
    EXPECT_TRUE(world.words().contains(u"Leave this empty to keep the stored key"_s));
    world.type(u"Label"_s, u" two"_s);
    world.press(u"Save account"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    EXPECT_EQ(world.accounts.lastKey, "(kept)");
    world.open<AccountDialog>(world.parts, std::optional(account));
    world.find<QLineEdit>(u"baseUrl"_s)->selectAll();
    world.type(u"Base URL"_s, u"https://other.example"_s);
    EXPECT_TRUE(world.words().contains(u"A key belongs to its address"_s));
    world.press(u"Save account"_s);
    EXPECT_TRUE(world.dialog) << "the key is needed again";
    EXPECT_EQ(world.accounts.calls, 1);
}

TEST(AccountDialog, TheStoredKeyDecidesTheEnvironmentUntilANewOneIsTyped)
{
    AccountWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    world.open<AccountDialog>(world.parts, std::optional(account));
    auto *environment = world.find<QComboBox>(u"environment"_s);
    EXPECT_FALSE(environment->isEnabled());
    EXPECT_TRUE(world.words().contains(u"Set by the key."_s));
    world.type(u"API key"_s, u"priv_0123456789"_s);
    EXPECT_EQ(environment->currentData().toInt(), int(Environment::Live));
    qobject_cast<QLineEdit *>(world.named(u"API key"_s))->clear();
    EXPECT_EQ(environment->currentData().toInt(), int(Environment::Test)) << "the stored key is kept";
}

TEST(AccountDialog, WordsWhatTheStoreFoundWrongBesideItsField)
{
    AccountWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    world.accounts.trouble = localError(ApiErrorKind::InvalidRequest);
    world.accounts.trouble->fields = {{u"key"_s, u"wrong-environment"_s}};
    world.open<AccountDialog>(world.parts, std::optional(account));
    world.press(u"Save account"_s);
    ASSERT_TRUE(world.waitForWords(u"This key belongs to the other environment."_s));
    EXPECT_FALSE(world.words().contains(u"wrong-environment"_s));
    EXPECT_FALSE(world.words().contains(u"key:"_s));
}

TEST(AccountDialog, AnAccountWithAnOpenChangeStaysWhereItIs)
{
    AccountWorld world;
    const Account account = world.addAccount(PlatformKind::Paygentic, Environment::Test, u"Europe"_s);
    JournalEntry sending;
    sending.account = account.id.value;
    sending.step = JournalStep::Sending;
    ASSERT_TRUE(world.journal.append(sending));
    world.open<AccountDialog>(world.parts, std::optional(account));
    EXPECT_TRUE(world.words().contains(u"A change with this account is still open"_s));
    for (const QString &name : {u"Base URL"_s, u"Environment"_s, u"Remove account…"_s})
        EXPECT_FALSE(world.named(name)->isEnabled()) << qPrintable(name);
    EXPECT_TRUE(world.named(u"Remove account…"_s)->accessibleDescription().contains(u"Rotations"_s));
    EXPECT_TRUE(world.named(u"Label"_s)->isEnabled());
    EXPECT_TRUE(world.named(u"Save account"_s)->isEnabled());
}

TEST(AccountDialog, AsksBeforeAKeyThatWasTypedIsLost)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    world.type(u"Label"_s, u"Preczn Europe"_s);
    world.type(u"API key"_s, u"priv_test_0123456789"_s);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    ASSERT_TRUE(world.waitForWords(u"Discard the key that was typed?"_s));
    world.press(u"Keep editing"_s);
    ASSERT_TRUE(world.dialog);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    world.press(u"Discard input"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    EXPECT_EQ(world.accounts.calls, 0);
}

TEST(AccountDialog, StaysUntilTheKeychainHasAnswered)
{
    for (const bool refused : {false, true}) {
        AccountWorld world;
        if (refused)
            world.accounts.trouble = localError(ApiErrorKind::KeychainSilent);
        world.openNew(PlatformKind::Preczn);
        world.type(u"Label"_s, u"Preczn Europe"_s);
        world.type(u"API key"_s, u"priv_test_0123456789"_s);
        world.find<QPushButton>(u"saveAccount"_s)->click();
        world.dialog->reject();
        EXPECT_TRUE(world.words().contains(u"Storing the account…"_s));
        EXPECT_FALSE(world.words().contains(u"Discard the key"_s));
        if (!refused) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
            EXPECT_EQ(world.accounts.lastKey, "priv_test_0123456789");
            continue;
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return !world.words().contains(u"Storing"_s); }));
        ASSERT_TRUE(world.dialog) << "the typed key would be lost, and nobody told";
        world.dialog->reject();
        EXPECT_TRUE(world.waitForWords(u"Discard the key that was typed?"_s));
    }
}

TEST(AccountDialog, LeavesAtOnceWithoutAKey)
{
    AccountWorld world;
    world.openNew(PlatformKind::Preczn);
    world.type(u"Label"_s, u"Preczn Europe"_s);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
}

TEST(AccountDialog, AsksBeforeRemoving)
{
    AccountWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    world.open<AccountDialog>(world.parts, std::optional(account));
    world.press(u"Remove account…"_s);
    ASSERT_TRUE(world.waitForWords(u"Remove the account “Preczn”?"_s));
    EXPECT_EQ(world.accounts.accounts().size(), 1);
    world.press(u"Remove account"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.dialog; }));
    EXPECT_TRUE(world.accounts.accounts().isEmpty());
}

} // namespace console::testing
