// Closing the window must not abandon a change on the wire.

#include "app/application.h"
#include "models/ports/accountstore.h"
#include "models/ports/journal.h"
#include "models/workflows/rotationdesk.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"
#include "tests/tour/mainjob.h"
#include "ui/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

CredentialSet secretOf(const char *text)
{
    CredentialSet set;
    set.set(u"secret"_s, SecretBuffer(QByteArrayView(text)));
    return set;
}

Account precznAccount(const QJsonObject &practice)
{
    Account account;
    account.id = newAccountId();
    account.label = u"Preczn"_s;
    account.baseUrl = QUrl(practice["baseUrl"_L1].toString());
    account.protection = ProtectionLevel::Free;
    return account;
}

ConnectorRef bobby(const Account &account)
{
    return {account.id, QString::fromLatin1(MainJob::merchantId), u"Bobby's Ecommerce Shop"_s,
            QString::fromLatin1(MainJob::connectionId), u"AffiniPay"_s};
}

} // namespace

TEST(Quitting, WaitsForTheAnswerToAChangeOnTheWire)
{
    ASSERT_TRUE(KeyringSession::shared().isReady());
    SandboxProcess sandbox(QStringLiteral(CONSOLE_BINARY), {u"--latency-ms"_s, u"600"_s});
    const QJsonObject practice = sandbox.description()["preczn"_L1].toObject();
    QTemporaryDir profile;
    Application application({profile.path(), false});
    application.start();
    const Account account = precznAccount(practice);
    const ConsoleParts parts = application.parts();
    ASSERT_TRUE(waitFor(parts.accounts.add(
        account, SecretBuffer(practice["key"_L1].toString().toUtf8()))));

    const auto begun = parts.rotations.begin(bobby(account));
    ASSERT_TRUE(begun);
    CredentialRotation &rotation = **begun;
    const auto permit = permitChange(account, changeTargetOf(bobby(account)), ChangeKind::Ordinary, {});
    rotation.start(secretOf(MainJob::newSecret), secretOf(MainJob::oldSecret), *permit);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rotation.phase() == RotationPhase::Sending; }));

    application.window().close();
    QSignalSpy ended(&application, &Application::ended);
    application.shutDown();
    QTest::qWait(100);
    EXPECT_EQ(ended.size(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.size() == 1; }, 10000));
    EXPECT_EQ(rotation.outcome().word, OutcomeWord::Confirmed);
    EXPECT_EQ(rotation.kept(), KeptSecrets::Promoted);
    const auto open = *parts.journal.open();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.first().step, JournalStep::Kept) << "all that is left is the previous secret";
}

TEST(Quitting, EndsAtOnceWhenNothingIsOnTheWire)
{
    ASSERT_TRUE(KeyringSession::shared().isReady());
    QTemporaryDir profile;
    Application application({profile.path(), false});
    application.start();
    QSignalSpy ended(&application, &Application::ended);
    application.shutDown();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended.size() == 1; }, 1000));
}

} // namespace console::testing
