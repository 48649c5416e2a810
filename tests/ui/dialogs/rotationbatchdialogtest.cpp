#include "ui/dialogs/rotationbatchdialog.h"

#include "tests/ui/dialogs/dialogworld.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct BatchWorld : DialogWorld
{
    Account account = addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn test"_s);

    QList<ConnectorRef> targets(int count) const
    {
        QList<ConnectorRef> all;
        for (int i = 0; i < count; ++i) {
            ConnectorRef ref = connectorOf(account, u"AffiniPay"_s);
            ref.connectorId = u"midCon_%1"_s.arg(i);
            ref.merchantId = u"mid_%1"_s.arg(i);
            ref.merchantName = u"Merchant %1"_s.arg(i);
            all.append(ref);
        }
        return all;
    }

    void openBatch(int count)
    {
        CredentialSet set;
        set.set(u"secret"_s, SecretBuffer("old-secret"));
        credentials.onFile = std::move(set);
        open<RotationBatchDialog>(parts, targets(count));
        ASSERT_TRUE(QTest::qWaitFor([] { return isEnabled(u"Next"_s); }));
    }

    void fillSheet(const QString &before, const QString &after)
    {
        type(u"Current Private secret (secret)"_s, before);
        type(u"New Private secret (secret)"_s, after);
        press(u"Next"_s);
    }
};

} // namespace

TEST(RotationBatchDialog, ReplacesOneAfterAnotherEachWithItsOwn)
{
    BatchWorld world;
    world.openBatch(2);
    world.press(u"Each connector its own new credential"_s);
    world.press(u"Next"_s);
    world.fillSheet(u"old-secret"_s, u"second-secret"_s);
    world.fillSheet(u"second-secret"_s, u"third-secret"_s);
    EXPECT_EQ(world.credentials.requests, 0);
    world.press(u"Replace credentials"_s);
    ASSERT_TRUE(world.waitForWords(u"All are confirmed"_s)) << world.words().toStdString();
    EXPECT_FALSE(world.words().contains(u"Do not revoke"_s));
    EXPECT_EQ(world.credentials.requests, 2);
    EXPECT_TRUE(world.credentials.onFile->find(u"secret")->expose() == "third-secret");
    EXPECT_TRUE(world.isEnabled(u"Done"_s));
}

TEST(RotationBatchDialog, OneFormForAllOfOneKindAndARefusedKeyStopsIt)
{
    BatchWorld world;
    world.credentials.turns.append({Fate::Error, FakeCredentials::answer(401, ApiErrorKind::Unauthorised)});
    world.openBatch(3);
    world.press(u"Next"_s);
    EXPECT_TRUE(world.words().contains(u"3 connectors of AffiniPay"_s));
    world.fillSheet(u"old-secret"_s, u"second-secret"_s);
    world.press(u"Replace credentials"_s);
    ASSERT_TRUE(world.waitForWords(u"does not accept this account's key"_s));
    EXPECT_EQ(world.credentials.requests, 1);
    world.press(u"Leave out the rest"_s);
    ASSERT_TRUE(world.waitForWords(u"Refused: 1 · Not sent: 2."_s)) << world.words().toStdString();
    EXPECT_EQ(world.credentials.requests, 1);
}

TEST(RotationBatchDialog, DoesNotGoOnPastAnUnknownOutcomeByAKeyMeantForPause)
{
    BatchWorld world;
    world.credentials.turns.append({Fate::AppliedAnswerLost, {}});
    world.openBatch(2);
    world.press(u"Next"_s);
    world.fillSheet(u"old-secret"_s, u"second-secret"_s);
    world.press(u"Replace credentials"_s);
    ASSERT_TRUE(world.waitForWords(u"look at the unknown outcome first"_s));
    EXPECT_TRUE(world.words().contains(u"Do not revoke the old key"_s)) << "also while it waits";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::qWait(20);
    EXPECT_EQ(world.credentials.requests, 1);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    world.press(u"Leave out the rest"_s);
    EXPECT_TRUE(world.waitForWords(u"Ended, but not all are confirmed"_s));
    EXPECT_TRUE(world.words().contains(u"Do not revoke the old key at the processor yet. The "
                                       "outcome of 1 connector is not known: see Rotations. "
                                       "1 connector was not changed and may still use it."_s))
        << world.words().toStdString();
}

TEST(RotationBatchDialog, WantsTheAccountsNameTypedOnLive)
{
    BatchWorld world;
    world.account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn live"_s);
    world.openBatch(2);
    world.press(u"Next"_s);
    world.fillSheet(u"old-secret"_s, u"second-secret"_s);
    EXPECT_FALSE(world.isEnabled(u"Replace credentials"_s));
    world.type(u"Type the account's name to confirm"_s, u"Preczn live"_s);
    EXPECT_TRUE(world.isEnabled(u"Replace credentials"_s));
    EXPECT_EQ(world.credentials.requests, 0);
}

TEST(RotationBatchDialog, AsksBeforeWhatWasTypedIsLost)
{
    BatchWorld world;
    world.openBatch(2);
    world.press(u"Next"_s);
    world.type(u"New Private secret (secret)"_s, u"second-secret"_s);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    EXPECT_TRUE(world.waitForWords(u"Discard what was typed?"_s));
    EXPECT_TRUE(world.dialog);
}

} // namespace console::testing
