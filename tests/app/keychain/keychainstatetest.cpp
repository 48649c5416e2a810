// What safety.md §5 says was measured of a keychain in trouble, and stays measured here.

#include "tests/app/keychain/keychainfixture.h"
#include "tests/support/loopwatch.h"

namespace console::testing {

using KeychainState = KeychainFixture;

namespace {

constexpr std::chrono::milliseconds shortDeadline{1500};

} // namespace

TEST_F(KeychainState, ALockedKeychainIsNeverAnEmptyOne)
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

TEST_F(KeychainState, AQuietLookFindsOutThatItWasUnlockedOrStarted)
{
    ASSERT_TRUE(write(keyOf("key"), "still here"));
    ASSERT_TRUE(session.lock());
    EXPECT_EQ(read(keyOf("key")), "keychain-locked");
    vault->lookQuietly();
    EXPECT_FALSE(becomes(VaultHealth::Ready, 200));
    ASSERT_TRUE(session.unlock());
    vault->lookQuietly();
    EXPECT_TRUE(becomes(VaultHealth::Ready));

    session.killDaemon();
    EXPECT_EQ(read(keyOf("key")), "keychain-absent");
    vault->lookQuietly();
    EXPECT_FALSE(becomes(VaultHealth::Ready, 200));
    ASSERT_TRUE(session.startDaemon());
    vault->lookQuietly();
    EXPECT_TRUE(becomes(VaultHealth::Ready));
}

TEST_F(KeychainState, NoticesALockOnAnyCallWhileItBelievesToBeReady)
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

TEST_F(KeychainState, AFirstRunOnALockedKeychainDoesNotCountAsSetUp)
{
    ASSERT_TRUE(session.lock());
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Locked));
    EXPECT_FALSE(sentinelWritten);
}

TEST_F(KeychainState, AReplacedKeychainIsNotAnEmptyOne)
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

TEST_F(KeychainState, AReplacedKeychainCanBeAdopted)
{
    const QString key = keyOf("key");
    sentinelWritten = true;
    EXPECT_EQ(read(key), "keychain-locked");
    EXPECT_EQ(wordOf(waitFor(vault->adoptKeychain())), "done");
    EXPECT_EQ(read(key), "secret-missing");
    ASSERT_TRUE(session.lock());
    EXPECT_EQ(wordOf(waitFor(vault->adoptKeychain())), "keychain-locked");
}

TEST_F(KeychainState, AFrozenKeychainIsSilentWithinTheDeadline)
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

TEST_F(KeychainState, AThawedKeychainIsReadyAgain)
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

TEST_F(KeychainState, MayGoWhileAJobHangs)
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

TEST_F(KeychainState, SurvivesARestartOfTheDaemon)
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

TEST_F(KeychainState, NeverBlocksTheEventLoop)
{
    LoopWatch watch;
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(write(keyOf("key"), QByteArray::number(i)));
    EXPECT_EQ(read(keyOf("key")), "19");
    EXPECT_LT(watch.longest(), 100);
}

} // namespace console::testing
