// A rotation with a keychain in each state of safety.md §5: nothing is sent unless both secrets are
// safe, the words name the keychain, and the window never freezes.

#include "app/services/keychain/keychainvault.h"
#include "models/domain/keynames.h"
#include "models/workflows/storedsecrets.h"
#include "tests/app/keychain/fakejobs.h"
#include "tests/core/consolecore.h"
#include "tests/core/practiceplatform.h"
#include "tests/support/keyringsession.h"
#include "tests/support/loopwatch.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/outcometexts.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds deadline{600}; ///< of a keychain call
constexpr qint64 longestFreeze = 100;

/// The program with a keychain that works while it is set up, and is then put into a state.
class KeychainRotation : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(session.recover()) << "the private keyring does not answer";
        server.setBackend([this](const FaultRequest &r) { return practiceReply(platforms, r); });
    }

    void TearDown() override
    {
        core.reset();
        vault.reset();
        session.recover();
    }

    void begin(std::unique_ptr<KeychainJobs> jobs = nullptr)
    {
        KeychainSettings settings;
        settings.deadline = deadline;
        settings.sentinel = {[this] { return sentinelWritten; },
                             [this] {
                                 sentinelWritten = true;
                                 return Result<void>();
                             }};
        vault = jobs ? std::make_unique<KeychainVault>(settings, clock, std::move(jobs))
                     : std::make_unique<KeychainVault>(settings, clock);
        core = std::make_unique<ConsoleCore>(profile.path(), *vault, std::chrono::seconds(5));
        const QString id = QFileInfo(profile.path()).fileName();
        const auto added = core->addAccount(id, PlatformKind::Preczn,
                                            addressOf(server, PlatformKind::Preczn));
        ASSERT_TRUE(added) << added.error().message.toStdString();
        account = *added;
    }

    /// Rotates to `secret`, and ends when the workflow does.
    void rotate(QByteArrayView secret = newPracticeSecret)
    {
        const ConnectorRef target = filledConnector(account.id);
        const auto begun = core->desk.begin(target);
        ASSERT_TRUE(begun);
        rotation = *begun;
        LoopWatch watch;
        rotation->start(filledCredentials(secret), filledCredentials(oldPracticeSecret),
                        *permitChange(account, changeTargetOf(target), ChangeKind::Ordinary,
                                      {true, {}}));
        EXPECT_TRUE(QTest::qWaitFor([&] { return rotation->phase() == RotationPhase::Settled; },
                                    20'000));
        EXPECT_LT(watch.longest(), longestFreeze) << "the event loop was blocked";
    }

    void expectNothingSent(ApiErrorKind kind)
    {
        EXPECT_EQ(server.received("PATCH"), 0);
        EXPECT_EQ(rotation->outcome().word, OutcomeWord::NotSent);
        ASSERT_TRUE(rotation->outcome().error);
        EXPECT_EQ(rotation->outcome().error->kind, kind);
        const ErrorText text = errorText(*rotation->outcome().error, PlatformKind::Preczn);
        EXPECT_TRUE(QString(text.title + text.meaning).contains(u"keychain"_s, Qt::CaseInsensitive))
            << text.title.toStdString() << ": " << text.meaning.toStdString();
        EXPECT_FALSE(text.advice.isEmpty()) << "what to do must be said";
    }

    KeyringSession &session = KeyringSession::shared();
    QTemporaryDir profile;
    FaultServer server;
    SandboxPlatforms platforms{SandboxOptions{}, [] { return QDateTime::currentDateTimeUtc(); }};
    SystemClock clock;
    bool sentinelWritten = false;
    std::unique_ptr<KeychainVault> vault;
    std::unique_ptr<ConsoleCore> core;
    Account account;
    CredentialRotation *rotation = nullptr;
};

} // namespace

TEST_F(KeychainRotation, IsConfirmedAndFiledWithAKeychainThatWorks)
{
    begin();
    rotate();
    EXPECT_EQ(rotation->outcome().word, OutcomeWord::Confirmed);
    EXPECT_EQ(rotation->kept(), KeptSecrets::Promoted);
    const QString current = currentCredentialName(account.id, rotation->target().connectorId);
    EXPECT_TRUE(session.lookup(current).contains(newPracticeSecret));
}

TEST_F(KeychainRotation, SendsNothingWithALockedKeychain)
{
    begin();
    ASSERT_TRUE(session.lock());
    rotate();
    expectNothingSent(ApiErrorKind::KeychainLocked);
}

TEST_F(KeychainRotation, SendsNothingWithAKeychainThatWasReplaced)
{
    begin();
    for (const QString &name : {sentinelName(), fingerprintKeyName()})
        session.clear(name); // another keychain has neither
    rotate();
    expectNothingSent(ApiErrorKind::KeychainLocked);
}

TEST_F(KeychainRotation, SendsNothingWithoutAKeychainService)
{
    begin();
    session.killDaemon();
    rotate();
    expectNothingSent(ApiErrorKind::KeychainAbsent);
}

TEST_F(KeychainRotation, SendsNothingWithAKeychainThatHangs)
{
    begin();
    session.freeze();
    QElapsedTimer time;
    time.start();
    rotate();
    expectNothingSent(ApiErrorKind::KeychainSilent);
    EXPECT_LT(time.elapsed(), 4 * deadline.count()) << "one deadline for each call, not a hang";
}

TEST_F(KeychainRotation, SendsNothingWhereAWriteDoesNotReadBack)
{
    auto jobs = std::make_unique<FakeJobs>();
    auto *keychain = jobs.get();
    begin(std::move(jobs));
    keychain->forgetsWrites = true;
    rotate();
    EXPECT_EQ(server.received("PATCH"), 0);
    EXPECT_EQ(rotation->outcome().word, OutcomeWord::NotSent);
}

TEST_F(KeychainRotation, SendsNothingThatIsTooLongForTheKeychain)
{
    begin();
    rotate(QByteArray(2100, 'x'));
    EXPECT_EQ(server.received("PATCH"), 0);
    EXPECT_EQ(rotation->outcome().word, OutcomeWord::NotSent);
    ASSERT_TRUE(rotation->outcome().error);
    EXPECT_EQ(rotation->outcome().error->kind, ApiErrorKind::InvalidRequest);
}

TEST_F(KeychainRotation, KeepsEveryByteOfASecretThatIsNoText)
{
    // secret-tool and QtKeychain cut such a text; the envelope must not.
    const QByteArray odd("nul\0and\xC3\xBC\n", 10);
    begin();
    rotate(odd);
    ASSERT_NE(rotation->outcome().word, OutcomeWord::NotSent);
    const QString current = currentCredentialName(account.id, rotation->target().connectorId);
    if (rotation->outcome().word == OutcomeWord::Confirmed) {
        const auto slot = waitFor(vault->read(current));
        ASSERT_TRUE(slot);
        const auto decoded = decodeSlot(*slot);
        ASSERT_TRUE(decoded);
        EXPECT_TRUE(decoded->set.equals(filledCredentials(odd)));
    }
}

TEST_F(KeychainRotation, LosesNothingWhereTheKeychainLocksWhileTheAnswerIsOnItsWay)
{
    begin();
    QObject::connect(&server, &FaultServer::requestApplied, &server, [this] { session.lock(); });
    rotate();
    EXPECT_EQ(rotation->outcome().word, OutcomeWord::Confirmed) << "it is, whatever the keychain does";
    EXPECT_EQ(rotation->kept(), KeptSecrets::PendingPromotionFailed);
    ASSERT_TRUE(session.unlock());
    EXPECT_TRUE(session.lookup(pendingName(rotation->operation())).contains(newPracticeSecret));
    vault->checkHealth();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rotation->kept() == KeptSecrets::Promoted; }, 5000));
}

} // namespace console::testing
