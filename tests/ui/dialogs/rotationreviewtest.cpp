// What the review says of the fields, and where the restoring of the previous credential is not
// called a new one.
#include "tests/ui/dialogs/rotationdialogworld.h"

namespace console::testing {

TEST(RotationReview, ListsAFieldLeftEmptyAndWhoseWordTheCurrentOneIs)
{
    RotationDialogWorld world;
    world.openReplace();
    world.goToReview();
    EXPECT_TRUE(world.words().contains(u"Current, as you entered it"_s));
    EXPECT_TRUE(world.words().contains(u"URL prefix (urlPrefix)"_s));
    EXPECT_TRUE(world.words().contains(u"not sent"_s));
    EXPECT_FALSE(world.words().contains(u"secret: "_s)) << "a user name is none";
}

TEST(RotationReview, RatesWhatADeskMayChooseAndNothingElse)
{
    RotationDialogWorld world;
    world.openReplace();
    world.press(u"Next"_s);
    world.typeCurrent();
    world.press(u"Next"_s);
    world.type(u"New API username (key)"_s, u"kX93hsQm28Zpv7"_s);
    EXPECT_FALSE(world.words().contains(u"strong"_s)) << world.words().toStdString();
    world.type(u"New API password (secret)"_s, u"kX93hsQm28Zpv7"_s);
    EXPECT_TRUE(world.words().contains(u"strong"_s)) << world.words().toStdString();
}

TEST(RotationReview, DoesNotVouchForALockedKeychain)
{
    RotationDialogWorld world;
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.words().contains(u"It proves nothing about the credential"_s)
                || !world.words().contains(u"Connector's status"_s));
    delete world.dialog;
    world.vault.state = VaultHealth::Locked;
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    EXPECT_TRUE(world.waitForWords(u"Last recorded as stored"_s)) << world.words().toStdString();
    EXPECT_FALSE(world.words().contains(u"as this console stored it"_s));
}

TEST(RotationReview, NamesThePreviousCredentialWhereItIsRestored)
{
    RotationDialogWorld world;
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    delete world.dialog;
    world.dialog = new RotationDialog(world.parts, connectorOf(world.account), nullptr,
                                      RotationDialog::Purpose::Restore);
    world.dialog->open();
    ASSERT_TRUE(world.waitForWords(u"Previous credential, will be sent again: fingerprint"_s));
    EXPECT_TRUE(world.words().contains(u"Current credential, as this console stored it"_s));
    EXPECT_FALSE(world.words().contains(u"The new credential is stored"_s));
    EXPECT_FALSE(world.words().contains(u"What should happen?"_s));
}

} // namespace console::testing
