#include "tests/ui/dialogs/rotationdialogworld.h"

namespace console::testing {

namespace {

/// A rotation whose answer is lost; no check goes on by itself any more.
struct UnknownWorld : RotationDialogWorld
{
    UnknownWorld()
    {
        credentials.turns.append({Fate::AppliedAnswerLost, {}});
        openReplace();
        goToReview();
        press(u"Replace credential"_s);
        EXPECT_TRUE(waitForWords(u"Unknown"_s));
    }

    void lose()
    {
        press(u"Stop checking"_s);
        vault.items.removeIf(
            [](const auto &item) { return FakeVault::purpose(item.key()) == u"pending"; });
        press(u"Check again"_s);
        press(u"Check now"_s);
        EXPECT_TRUE(waitForWords(u"no longer holds"_s));
    }
};

} // namespace

TEST(RotationClosingDialog, ChecksAtOnceWithoutAskingWithinTheSession)
{
    UnknownWorld world;
    world.press(u"Check now"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.words().contains(u"A check offered the platform the new credential, and it accepted it"_s));
    EXPECT_FALSE(world.named(u"Stop checking"_s));
}

TEST(RotationClosingDialog, ClosesAsUnknownOnlyWithTheNameTypedAndLetsANewOneBegin)
{
    UnknownWorld world;
    world.lose();
    EXPECT_FALSE(world.named(u"Check again"_s)) << "nothing can be checked any more";
    world.press(u"Give up and record as Unknown"_s);
    EXPECT_EQ(QApplication::focusWidget(), world.named(u"Type the name to confirm"_s));
    world.type(u"Type the name to confirm"_s, u"Bobby's Burgers / CardPointe"_s);
    auto *yes = world.dialog->findChild<QPushButton *>(u"confirmYes"_s);
    ASSERT_TRUE(yes);
    ASSERT_TRUE(yes->isEnabled());
    yes->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.rotations.listed().isEmpty(); }));
    delete world.dialog;
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    EXPECT_TRUE(QTest::qWaitFor([] { return DialogWorld::isEnabled(u"Next"_s); }));
    EXPECT_FALSE(world.words().contains(u"An earlier change"_s));
}

TEST(RotationClosingDialog, RestoresThePreviousCredentialWithoutShowingIt)
{
    RotationDialogWorld world;
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.words().contains(u"can be restored under Rotations"_s));
    delete world.dialog;
    auto *dialog = new RotationDialog(world.parts, connectorOf(world.account), nullptr,
                                      RotationDialog::Purpose::Restore);
    world.dialog = dialog;
    dialog->open();
    ASSERT_TRUE(QTest::qWaitFor([] { return DialogWorld::isEnabled(u"Next"_s); }));
    world.press(u"Next"_s);
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"The previous one, as the console keeps it, will be sent again"_s));
    EXPECT_FALSE(world.words().contains(u"old-password-77"_s));
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"as it was before"_s));
    world.press(u"Restore credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.credentials.onFile->find(u"secret")->expose() == "old-password-77");
}

TEST(RotationClosingDialog, NeverSaysKeychainWhereSecretsAreInMemoryOnly)
{
    RotationDialogWorld world;
    world.vault.state = VaultHealth::SessionOnly;
    world.credentials.turns.append({Fate::LostNotApplied, {}});
    world.openReplace();
    EXPECT_FALSE(world.words().contains(u"keychain"_s)) << world.words().toStdString();
    world.goToReview();
    EXPECT_FALSE(world.words().contains(u"keychain"_s)) << world.words().toStdString();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown"_s));
    EXPECT_TRUE(world.words().contains(u"in the memory of this session only"_s));
    EXPECT_FALSE(world.words().contains(u"keychain"_s)) << world.words().toStdString();
    EXPECT_TRUE(world.rotations.wouldLoseSecrets());
}

} // namespace console::testing
