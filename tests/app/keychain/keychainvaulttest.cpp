// Against a real gnome-keyring: what safety.md §5 says was measured, and stays measured here.

#include "app/services/keychain/keychainvault.h"
#include "models/domain/keynames.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortDeadline{400};

/// The longest time the event loop was away, in milliseconds.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(5);
    }

    [[nodiscard]] qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class KeychainVaultTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(session.recover()) << "the private keyring does not answer";
        session.clear(sentinelName());
        vault = makeVault(std::chrono::seconds(5));
    }

    void TearDown() override { session.recover(); }

    std::unique_ptr<KeychainVault> makeVault(std::chrono::milliseconds deadline)
    {
        KeychainSettings settings;
        settings.deadline = deadline;
        settings.sentinel = {[this] { return sentinelWritten; },
                             [this] {
                                 sentinelWritten = true;
                                 return Result<void>();
                             }};
        return std::make_unique<KeychainVault>(settings, clock);
    }

    static QString keyOf(const char *purpose)
    {
        const auto *test = ::testing::UnitTest::GetInstance()->current_test_info();
        return u"merchant-console/%1/%2"_s.arg(QLatin1String(test->name()), QLatin1String(purpose));
    }

    Result<void> write(const QString &key, QByteArrayView secret)
    {
        return waitFor(vault->write(key, SecretBuffer(secret)));
    }

    /// The secret, or the word of the error.
    std::string read(const QString &key) { return textOf(waitFor(vault->read(key))); }

    bool becomes(VaultHealth health, int milliseconds = 3000)
    {
        return QTest::qWaitFor([=, this] { return vault->health() == health; }, milliseconds);
    }

    KeyringSession &session = KeyringSession::shared();
    SystemClock clock;
    bool sentinelWritten = false;
    std::unique_ptr<KeychainVault> vault;
};

TEST_F(KeychainVaultTest, ReadsBackWhatItWrote)
{
    const QString key = keyOf("key");
    EXPECT_EQ(vault->health(), VaultHealth::Checking);
    ASSERT_EQ(wordOf(write(key, "priv_test_first")), "done");
    EXPECT_EQ(read(key), "priv_test_first");
    EXPECT_EQ(vault->health(), VaultHealth::Ready);
}

TEST_F(KeychainVaultTest, OverwritesAndRemoves)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "first"));
    ASSERT_TRUE(write(key, "second"));
    EXPECT_EQ(read(key), "second");
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "done");
    EXPECT_EQ(read(key), "secret-missing");
    EXPECT_TRUE(session.lookup(key).isEmpty());
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "done") << "removing what is not there";
}

TEST_F(KeychainVaultTest, KeepsEveryByte)
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d80feff00ff") + QByteArray(32, '\0');
    for (const QByteArray &secret : {QByteArray("gr\xC3\xBC\xC3\x9F \xF0\x9F\x94\x91 \xE5\xAF\x86"),
                                     QByteArray("quote\" back\\slash\nline\ttab"), bytes,
                                     QByteArray("a\0b", 3), QByteArray("x")}) {
        ASSERT_TRUE(write(keyOf("bytes"), secret)) << secret.toHex().toStdString();
        EXPECT_EQ(read(keyOf("bytes")), secret.toStdString()) << secret.toHex().toStdString();
    }
}

TEST_F(KeychainVaultTest, KeepsNineteenHundredBytesAndRefusesMoreThanTwoThousand)
{
    const QString key = keyOf("long");
    const QByteArray fits(1900, 'k');
    ASSERT_TRUE(write(key, fits));
    EXPECT_EQ(read(key), fits.toStdString());
    EXPECT_EQ(wordOf(write(key, QByteArray(2001, 'x'))), "invalid-request");
    EXPECT_EQ(read(key), fits.toStdString()) << "a refused secret must not touch what is stored";
}

TEST_F(KeychainVaultTest, IsFoundBySecretTool)
{
    ASSERT_TRUE(write(keyOf("tool"), "priv_test_tool"));
    const QByteArray stored = session.lookup(keyOf("tool"));
    EXPECT_TRUE(stored.startsWith("{\"v\":1,\"n\":14,\"sum\":\"")) << stored.toStdString();
    EXPECT_TRUE(stored.contains("\"text\":\"priv_test_tool\"}")) << stored.toStdString();
}

TEST_F(KeychainVaultTest, WritesTheSentinelOnTheFirstRun)
{
    QSignalSpy changes(vault.get(), &SecretVault::healthChanged);
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_TRUE(sentinelWritten);
    EXPECT_FALSE(session.lookup(sentinelName()).isEmpty());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(KeychainVaultTest, ALockedKeychainIsNeverAnEmptyOne)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "still here"));
    ASSERT_TRUE(session.lock());
    EXPECT_EQ(read(key), "keychain-locked");
    EXPECT_EQ(vault->health(), VaultHealth::Locked);
    EXPECT_EQ(read(keyOf("never written")), "keychain-locked");
    EXPECT_EQ(wordOf(write(key, "other")), "keychain-locked");
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-locked");

    ASSERT_TRUE(session.unlock());
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_EQ(read(key), "still here");
}

TEST_F(KeychainVaultTest, NoticesALockOnAnyCallWhileItBelievesToBeReady)
{
    const QString key = keyOf("key");
    for (const int call : {0, 1}) {
        ASSERT_TRUE(write(key, "still here"));
        ASSERT_EQ(vault->health(), VaultHealth::Ready);
        ASSERT_TRUE(session.lock());
        const auto done = call == 0 ? write(key, "other") : waitFor(vault->remove(key));
        EXPECT_EQ(wordOf(done), "keychain-locked") << "call " << call;
        EXPECT_EQ(vault->health(), VaultHealth::Locked);
        ASSERT_TRUE(session.unlock());
        EXPECT_EQ(read(key), "still here");
    }
}

TEST_F(KeychainVaultTest, AFirstRunOnALockedKeychainDoesNotCountAsSetUp)
{
    ASSERT_TRUE(session.lock());
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Locked));
    EXPECT_FALSE(sentinelWritten);
}

TEST_F(KeychainVaultTest, AReplacedKeychainIsNotAnEmptyOne)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "old"));
    ASSERT_TRUE(session.clear(key));
    ASSERT_TRUE(session.clear(sentinelName()));
    EXPECT_EQ(read(key), "keychain-locked");
    EXPECT_EQ(vault->health(), VaultHealth::Locked);
    EXPECT_EQ(wordOf(write(key, "new")), "keychain-locked");
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-locked");
    EXPECT_TRUE(session.lookup(sentinelName()).isEmpty()) << "only the user may adopt it";
}

TEST_F(KeychainVaultTest, AReplacedKeychainCanBeAdopted)
{
    const QString key = keyOf("key");
    sentinelWritten = true;
    EXPECT_EQ(read(key), "keychain-locked");
    EXPECT_EQ(wordOf(waitFor(vault->adoptKeychain())), "done");
    EXPECT_EQ(read(key), "secret-missing");
    ASSERT_TRUE(session.lock());
    EXPECT_EQ(wordOf(waitFor(vault->adoptKeychain())), "keychain-locked");
}

TEST_F(KeychainVaultTest, ADamagedEntryIsRefusedAndCanBeReplaced)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "priv_test_whole"));
    for (const QByteArray &bad : {session.lookup(key).chopped(5),
                                  session.lookup(key).replace("whole", "whale"),
                                  QByteArray("pasted by hand"), QByteArray("{\"v\":2}")}) {
        ASSERT_TRUE(session.store(key, bad, u"plaintext"_s));
        EXPECT_EQ(read(key), "keychain-refused") << bad.toStdString();
    }
    ASSERT_TRUE(write(key, "whole again"));
    EXPECT_EQ(read(key), "whole again");
}

TEST_F(KeychainVaultTest, ABinaryEntryUnderTheSameNameDoesNotComeBack)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "text"));
    ASSERT_TRUE(session.store(key, "YmluYXJ5", u"base64"_s));
    EXPECT_EQ(read(key), "text");
    ASSERT_TRUE(session.clear(key));
    EXPECT_EQ(read(key), "keychain-refused") << "a foreign entry is not a secret of ours";
}

TEST_F(KeychainVaultTest, AFrozenKeychainIsSilentWithinTheDeadline)
{
    const QString key = keyOf("key");
    vault = makeVault(shortDeadline);
    ASSERT_TRUE(write(key, "before"));
    session.freeze();
    LoopWatch watch;
    QElapsedTimer time;
    time.start();
    auto queued = vault->write(key, SecretBuffer("queued"));
    EXPECT_EQ(read(key), "keychain-silent");
    EXPECT_EQ(wordOf(waitFor(std::move(queued))), "keychain-silent");
    EXPECT_LT(time.elapsed(), shortDeadline.count() + 200);
    EXPECT_GE(time.elapsed(), shortDeadline.count() - 50);
    EXPECT_EQ(vault->health(), VaultHealth::Silent);
    time.restart();
    EXPECT_EQ(wordOf(write(key, "later")), "keychain-silent");
    EXPECT_LT(time.elapsed(), 50) << "nothing waits behind a stuck job";
    vault->checkHealth();
    EXPECT_EQ(vault->health(), VaultHealth::Silent);
    EXPECT_LT(watch.longest(), 100) << "the event loop was blocked";
}

TEST_F(KeychainVaultTest, AThawedKeychainIsReadyAgain)
{
    const QString key = keyOf("key");
    vault = makeVault(shortDeadline);
    ASSERT_TRUE(write(key, "before"));
    session.freeze();
    EXPECT_EQ(read(key), "keychain-silent");
    session.thaw();
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_EQ(read(key), "before");
}

TEST_F(KeychainVaultTest, MayGoWhileAJobHangs)
{
    vault = makeVault(shortDeadline);
    ASSERT_TRUE(write(keyOf("key"), "before"));
    session.freeze();
    EXPECT_EQ(read(keyOf("key")), "keychain-silent");
    auto call = vault->read(keyOf("key"));
    vault.reset();
    session.thaw();
    EXPECT_EQ(wordOf(waitFor(std::move(call))), "keychain-silent");
    vault = makeVault(std::chrono::seconds(5));
    EXPECT_EQ(read(keyOf("key")), "before");
}

TEST_F(KeychainVaultTest, SurvivesARestartOfTheDaemon)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "kept"));
    session.killDaemon();
    EXPECT_EQ(read(key), "keychain-absent");
    EXPECT_EQ(vault->health(), VaultHealth::NoService);
    ASSERT_TRUE(session.startDaemon());
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_EQ(read(key), "kept");
}

TEST_F(KeychainVaultTest, ForThisSessionOnlyWritesNothingIntoTheKeychain)
{
    const QString key = keyOf("key");
    vault->useSessionOnly();
    EXPECT_EQ(vault->health(), VaultHealth::SessionOnly);
    ASSERT_TRUE(write(key, "in memory"));
    EXPECT_EQ(read(key), "in memory");
    EXPECT_TRUE(session.lookup(key).isEmpty());
    EXPECT_FALSE(sentinelWritten);
    vault->checkHealth();
    EXPECT_EQ(vault->health(), VaultHealth::SessionOnly);
}

TEST_F(KeychainVaultTest, NeverBlocksTheEventLoop)
{
    LoopWatch watch;
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(write(keyOf("key"), QByteArray::number(i)));
    EXPECT_EQ(read(keyOf("key")), "19");
    EXPECT_LT(watch.longest(), 100);
}

TEST_F(KeychainVaultTest, AnswersManyCallsInOrder)
{
    const QString key = keyOf("key");
    auto first = vault->write(key, SecretBuffer("one"));
    auto second = vault->read(key);
    auto third = vault->remove(key);
    auto fourth = vault->read(key);
    EXPECT_EQ(wordOf(waitFor(std::move(fourth))), "secret-missing");
    EXPECT_EQ(wordOf(waitFor(std::move(third))), "done");
    EXPECT_EQ(textOf(waitFor(std::move(second))), "one");
    EXPECT_EQ(wordOf(waitFor(std::move(first))), "done");
}

} // namespace console::testing
