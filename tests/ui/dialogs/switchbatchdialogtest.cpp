#include "ui/dialogs/switchbatchdialog.h"

#include "tests/ui/dialogs/connectoreditorworld.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct SwitchWorld : ConnectorEditorWorld
{
    QList<ObjectRef> targets;

    SwitchWorld()
    {
        for (const QString &id : {u"CO-1"_s, u"CO-2"_s, u"CO-3"_s}) {
            ObjectRef ref = target;
            ref.id = id;
            ref.name = QString(u"Connector "_s + id);
            targets.append(ref);
            if (id != "CO-1"_L1) {
                EditableObject copy = editing.stored.first();
                copy.ref = ref;
                editing.stored.append(copy);
            }
        }
    }

    void openBatch()
    {
        open<SwitchBatchDialog>(parts, targets,
                                EditOffer{EditVerb::Update, ObjectKind::Connector, u"disable"_s, {}});
    }
};

} // namespace

TEST(SwitchBatchDialog, SwitchesEveryConnectorAndSaysWhatBecameOfEach)
{
    SwitchWorld world;
    world.openBatch();
    EXPECT_TRUE(world.words().contains(u"Nothing was sent yet"_s));
    EXPECT_EQ(world.dialog->windowTitle(),
              SwitchBatchDialog::tr("Disable connector(s)", nullptr, 3));
    EXPECT_EQ(QApplication::focusWidget(), world.find(u"closeSwitchBatch"_s));
    world.press(u"Disable"_s);
    ASSERT_TRUE(world.waitForWords(u"All are confirmed. "_s));
    ASSERT_EQ(world.editing.bodies.size(), 3);
    for (const QByteArray &body : world.editing.bodies) {
        EXPECT_TRUE(body.contains(R"("disabled":true)"));
        EXPECT_TRUE(body.contains(R"("sharedSecret":"canary-shared")"));
    }
}

TEST(SwitchBatchDialog, StopsAtAKeyThatIsRefusedAndLeavesOutTheRest)
{
    SwitchWorld world;
    world.editing.fates = {SendFate::Applied, SendFate::Error};
    world.editing.error = FakeCredentials::answer(401, ApiErrorKind::Unauthorised);
    world.openBatch();
    world.press(u"Disable"_s);
    ASSERT_TRUE(world.waitForWords(u"Paused: the key was not accepted"_s));
    EXPECT_EQ(world.editing.bodies.size(), 2);
    world.press(u"Leave out the rest"_s);
    ASSERT_TRUE(world.waitForWords(u"Ended, but not all are confirmed. "_s));
    EXPECT_EQ(world.editing.bodies.size(), 2);
}

TEST(SwitchBatchDialog, WantsTheAccountsNameOnceWhereEachWouldWantItsOwn)
{
    SwitchWorld world;
    world.account.environment = Environment::Live;
    world.account.protection = ProtectionLevel::ConfirmByName;
    world.changeAccount(world.account);
    world.openBatch();
    EXPECT_FALSE(world.isEnabled(u"Disable"_s));
    EXPECT_EQ(QApplication::focusWidget(), world.named(u"Type the account's name to confirm"_s));
    world.type(u"Type the account's name to confirm"_s, u"Desk"_s);
    world.press(u"Disable"_s);
    ASSERT_TRUE(world.waitForWords(u"All are confirmed. "_s));
    EXPECT_EQ(world.editing.bodies.size(), 3);
}

} // namespace console::testing
