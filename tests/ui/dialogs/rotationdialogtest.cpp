#include "tests/ui/dialogs/rotationdialogworld.h"

namespace console::testing {

using RotationWorld = RotationDialogWorld;

TEST(RotationDialog, ReplacesACredentialByKeyboard)
{
    RotationWorld world;
    world.openReplace();
    world.goToReview();
    EXPECT_TRUE(world.words().contains(u"will be replaced"_s));
    EXPECT_FALSE(world.words().contains(u"new-password-99"_s));
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.words().contains(u"The new credential is in force."_s));
    EXPECT_TRUE(world.isEnabled(u"Done"_s));
    EXPECT_EQ(world.credentials.requests, 1);
    EXPECT_TRUE(world.credentials.onFile->equals(
        cardPointe("496160873888", "api-user-2", "new-password-99")));
}

TEST(RotationDialog, EnterMovesOnButNeverSends)
{
    RotationWorld world;
    world.openReplace();
    world.goToReview();
    QTest::keyClick(world.dialog, Qt::Key_Return);
    QTest::qWait(20);
    EXPECT_EQ(world.credentials.requests, 0);
}

TEST(RotationDialog, SaysThatNothingWasChangedWhenTheCurrentOneDoesNotMatch)
{
    RotationWorld world;
    world.openCurrentStep();
    world.typeCurrent(u"wrong"_s);
    world.press(u"Next"_s);
    world.typeNew();
    world.press(u"Next"_s);
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Refused"_s));
    EXPECT_TRUE(world.words().contains(u"nothing was changed"_s));
    EXPECT_TRUE(world.words().contains(u"The current credential does not match"_s));
    world.press(u"Back to the current credential"_s);
    auto *field = world.named(u"Current API password (secret)"_s);
    ASSERT_TRUE(field);
    EXPECT_EQ(qobject_cast<QLineEdit *>(field)->text().size(), 5) << "what was typed is kept";
}

TEST(RotationDialog, ALostAnswerIsUnknownAndCanBeChecked)
{
    RotationWorld world;
    world.credentials.turns.append({Fate::AppliedAnswerLost, {}});
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown"_s));
    EXPECT_TRUE(world.words().contains(u"Do not revoke the old key"_s));
    EXPECT_FALSE(world.words().contains(u"nothing was changed"_s));
    EXPECT_TRUE(world.words().contains(u"in 10 s, by itself"_s));
    EXPECT_TRUE(world.words().contains(u"a write access that may carry out the change"_s));
    EXPECT_TRUE(world.words().contains(u"Unknown since"_s));
    world.press(u"Stop checking"_s);
    const int before = world.credentials.requests;
    world.press(u"Check again"_s);
    ASSERT_TRUE(world.waitForWords(u"Each is a write access at the platform"_s));
    EXPECT_EQ(world.credentials.requests, before) << "asks first";
    world.press(u"Check now"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_GT(world.credentials.requests, before);
}

TEST(RotationDialog, SaysThatCheckingAFirstLinkMayLink)
{
    RotationWorld world;
    world.openReplace();
    world.credentials.onFile.reset();
    world.credentials.turns.append({Fate::LostNotApplied, {}});
    world.press(u"Link a first credential"_s);
    world.press(u"Next"_s);
    world.typeNew();
    world.press(u"Next"_s);
    world.press(u"Link credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown"_s));
    world.press(u"Stop checking"_s);
    world.press(u"Check again"_s);
    ASSERT_TRUE(world.waitForWords(u"If nothing is on file, this links the credential."_s));
    EXPECT_FALSE(world.words().contains(u"meant to change nothing"_s));
    world.press(u"Check or link now"_s);
    EXPECT_TRUE(world.waitForWords(u"The credential is linked and in force."_s));
}

TEST(RotationDialog, OffersToReplaceWhereACredentialIsOnFile)
{
    RotationWorld world;
    world.openReplace();
    world.press(u"Link a first credential"_s);
    world.press(u"Next"_s);
    world.typeNew();
    world.press(u"Next"_s);
    world.press(u"Link credential"_s);
    ASSERT_TRUE(world.waitForWords(u"A credential is already on file"_s));
    world.press(u"Replace instead"_s);
    world.typeCurrent();
    world.press(u"Next"_s);
    world.press(u"Next"_s);
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
}

TEST(RotationDialog, PutsMissingFieldsBesideTheirFields)
{
    RotationWorld world;
    ApiError error = FakeCredentials::answer(400, ApiErrorKind::Invalid, RefusalReason::MissingFields);
    error.message = u"CardPointe requires fields: urlPrefix"_s;
    error.fields = {{u"urlPrefix"_s, {}}};
    world.credentials.turns.append({Fate::Error, error});
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Fields are missing"_s));
    world.press(u"Back to the fields"_s);
    EXPECT_TRUE(world.words().contains(u"This processor requires this field."_s));
    EXPECT_EQ(world.named(u"New URL prefix (urlPrefix)"_s), QApplication::focusWidget());
}

TEST(RotationDialog, RefusesTheSameCredentialAndMissingFields)
{
    RotationWorld world;
    world.openCurrentStep();
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"This processor requires this field."_s));
    world.typeCurrent();
    world.press(u"Next"_s);
    world.type(u"New Merchant ID (mid)"_s, u"496160873888"_s);
    world.type(u"New API username (key)"_s, u"api-user-1"_s);
    world.type(u"New API password (secret)"_s, u"old-password-77"_s);
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"the same as the current one"_s));
}

TEST(RotationDialog, GoesOnSayingThatASpaceWasLeftOut)
{
    RotationWorld world;
    world.openCurrentStep();
    world.typeCurrent(u"two words"_s);
    EXPECT_TRUE(world.words().contains(u"A space cannot be entered here."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    EXPECT_FALSE(world.words().contains(u"A space cannot be entered here."_s));
}

TEST(RotationDialog, UsesTheStoredCredentialTheNextTime)
{
    RotationWorld world;
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    world.press(u"Done"_s);
    QTest::qWait(0);
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    ASSERT_TRUE(world.waitForWords(u"as this console stored it on"_s));
    world.press(u"Next"_s);
    EXPECT_FALSE(world.named(u"Current API password (secret)"_s));
    world.press(u"Next"_s);
    world.typeNew(u"third-password"_s);
    world.press(u"Next"_s);
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.credentials.onFile->find(u"secret")->expose() == "third-password");
}

TEST(RotationDialog, SaysWhetherWhatIsTypedIsTheStoredOne)
{
    RotationWorld world;
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    world.press(u"Done"_s);
    QTest::qWait(0);
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    ASSERT_TRUE(world.waitForWords(u"as this console stored it on"_s));
    world.press(u"Next"_s);
    world.press(u"Type it instead"_s);
    world.typeCurrent(u"new-password-98"_s);
    ASSERT_TRUE(world.waitForWords(u"not the stored one"_s));
    EXPECT_FALSE(world.words().contains(u"new-password"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    EXPECT_FALSE(world.words().contains(u"stored one"_s)) << "a mark of something else";
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    ASSERT_TRUE(world.waitForWords(u"✓ the stored one"_s));
    EXPECT_EQ(QApplication::focusWidget()->accessibleDescription(), u"This is the stored one."_s);
}

TEST(RotationDialog, MarksNothingWhereNothingIsStored)
{
    RotationWorld world;
    world.openCurrentStep();
    world.typeCurrent();
    EXPECT_FALSE(world.waitForWords(u"stored one"_s, 500));
}

TEST(RotationDialog, GoesOnWhenClosedAndCanBeOpenedAgain)
{
    RotationWorld world;
    world.credentials.turns.append({Fate::LostNotApplied, {}});
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown"_s));
    world.press(u"Close"_s);
    QTest::qWait(0);
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    ASSERT_TRUE(world.waitForWords(u"An earlier change to this connector is not finished"_s));
    EXPECT_FALSE(world.named(u"Next"_s));
    world.press(u"Open the unfinished change"_s);
    EXPECT_TRUE(world.waitForWords(u"Unknown"_s));
}

TEST(RotationDialog, ALiveAccountThatAsksForTheNameSendsOnlyAfterIt)
{
    RotationWorld world;
    Account live = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn live"_s);
    live.protection = ProtectionLevel::ConfirmByName;
    world.accounts.change(live);
    world.account = live;
    world.openReplace();
    world.goToReview();
    EXPECT_FALSE(world.isEnabled(u"Replace credential"_s));
    world.type(u"Type the name to confirm"_s, u"bobby's burgers / CardPointe"_s);
    EXPECT_FALSE(world.isEnabled(u"Replace credential"_s));
    auto *typed = qobject_cast<QLineEdit *>(world.named(u"Type the name to confirm"_s));
    ASSERT_TRUE(typed);
    EXPECT_FALSE(world.words().contains(u"Does not match"_s));
    QTest::keyClick(typed, Qt::Key_Return);
    QTest::qWait(0);
    ASSERT_TRUE(world.dialog) << "Enter must not leave";
    EXPECT_TRUE(world.words().contains(u"Does not match"_s));
    typed->clear();
    world.type(u"Type the name to confirm"_s, u"Bobby's Burgers / CardPointe"_s);
    EXPECT_TRUE(world.isEnabled(u"Replace credential"_s));
}

TEST(RotationDialog, ClosingADraftLeavesNothingBehind)
{
    RotationWorld world;
    world.openCurrentStep();
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    QTest::qWait(10);
    EXPECT_FALSE(world.dialog) << "nothing was typed: no question";
    EXPECT_TRUE(world.rotations.open().isEmpty());
    world.openCurrentStep();
    world.typeCurrent();
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    ASSERT_TRUE(world.waitForWords(u"Discard what was typed?"_s));
    ASSERT_TRUE(world.dialog);
    world.press(u"Keep editing"_s);
    ASSERT_TRUE(world.dialog);
    auto *field = qobject_cast<QLineEdit *>(world.named(u"Current API password (secret)"_s));
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text().size(), 15) << "what was typed is kept";
    world.press(u"Cancel"_s);
    world.press(u"Discard input"_s);
    QTest::qWait(10);
    EXPECT_FALSE(world.dialog);
    EXPECT_TRUE(world.rotations.open().isEmpty());
    EXPECT_TRUE(world.vault.items.isEmpty());
}

TEST(RotationDialog, DoesNotClaimThatNothingIsOnFile)
{
    RotationWorld world;
    world.hasStatus(u"Active"_s);
    world.openReplace();
    EXPECT_FALSE(world.words().contains(u"A credential may already be on file"_s));
    world.press(u"Link a first credential"_s);
    EXPECT_TRUE(world.words().contains(u"A credential may already be on file"_s));
    world.press(u"Next"_s);
    world.typeNew();
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"not known to this console"_s));
    EXPECT_FALSE(world.words().contains(u"nothing on file"_s));
}

TEST(RotationDialog, OffersToLinkFirstWhereThePlatformSaysUnconfigured)
{
    RotationWorld world;
    world.hasStatus(u"Unconfigured"_s);
    world.openReplace();
    EXPECT_FALSE(world.words().contains(u"A credential may already be on file"_s));
    world.press(u"Next"_s);
    world.typeNew();
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"nothing on file"_s));
}

} // namespace console::testing
