#include "ui/dialogs/statuscommanddialog.h"

#include "tests/ui/dialogs/dialogworld.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct StatusWorld : DialogWorld
{
    Account account = addAccount(PlatformKind::ChargebackStop, Environment::Test, u"CBS"_s);
    CatalogueRow row = integrationRow(account, u"Orders"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s);

    StatusWorld() { platformOf(account).onFile = integrationOf(row); }
    void openDisable() { open<StatusCommandDialog>(parts, row, StatusCommand::Disable); }
};

} // namespace

TEST(StatusCommandDialog, DisablesOnlyAfterTheExactName)
{
    StatusWorld world;
    world.openDisable();
    EXPECT_TRUE(world.words().contains(u"cannot be enabled again"_s));
    EXPECT_FALSE(world.isEnabled(u"Disable for good"_s));
    EXPECT_EQ(QApplication::focusWidget(), world.named(u"Type the name to confirm"_s));
    world.type(u"Type the name to confirm"_s, u"orders"_s);
    EXPECT_FALSE(world.isEnabled(u"Disable for good"_s));
    qobject_cast<QLineEdit *>(world.named(u"Type the name to confirm"_s))->clear();
    world.type(u"Type the name to confirm"_s, u"Orders"_s);
    world.press(u"Disable for good"_s);
    ASSERT_TRUE(world.waitForWords(u"Read back from the platform: status DISABLED."_s));
    EXPECT_TRUE(world.words().contains(u"Confirmed"_s));
}

TEST(StatusCommandDialog, EnterCancels)
{
    StatusWorld world;
    world.openDisable();
    world.type(u"Type the name to confirm"_s, u"Orders"_s);
    QTest::keyClick(world.named(u"Type the name to confirm"_s), Qt::Key_Return);
    QTest::qWait(5);
    EXPECT_FALSE(world.dialog);
    EXPECT_EQ(world.platformOf(world.account).onFile.rawStatus, u"ENABLED"_s);
}

TEST(StatusCommandDialog, SaysRefusedInItsOwnWords)
{
    StatusWorld world;
    ApiError error = FakeCredentials::answer(403, ApiErrorKind::Forbidden);
    error.message = u"missing ability"_s;
    world.platformOf(world.account).statusTrouble = error;
    world.openDisable();
    world.type(u"Type the name to confirm"_s, u"Orders"_s);
    world.press(u"Disable for good"_s);
    ASSERT_TRUE(world.waitForWords(u"Refused"_s));
    EXPECT_TRUE(world.words().contains(u"nothing was changed"_s));
    EXPECT_TRUE(world.words().contains(u"missing ability"_s));
}

TEST(StatusCommandDialog, GoesOnWhenClosed)
{
    StatusWorld world;
    world.platformOf(world.account).holdStatus = true;
    QSignalSpy finished(&world.statusChanges, &StatusChange::finished);
    world.openDisable();
    world.type(u"Type the name to confirm"_s, u"Orders"_s);
    world.press(u"Disable for good"_s);
    world.press(u"Close"_s);
    QTest::qWait(5);
    EXPECT_FALSE(world.dialog);
    world.platformOf(world.account).release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }));
}

TEST(StatusCommandDialog, AReadOnlyAccountCannotEvenTry)
{
    StatusWorld world;
    world.account.protection = ProtectionLevel::ReadOnly;
    world.accounts.change(world.account);
    world.openDisable();
    EXPECT_TRUE(world.words().contains(u"This account is read-only"_s));
    EXPECT_FALSE(world.isEnabled(u"Disable for good"_s));
}

} // namespace console::testing
