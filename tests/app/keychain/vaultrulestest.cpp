// What a real keychain does rarely: lie about a write, keep a removed entry, answer too late.

#include "app/services/keychain/envelope.h"
#include "app/services/keychain/keychainvault.h"
#include "models/domain/keynames.h"
#include "tests/app/keychain/fakejobs.h"
#include "tests/support/fakeclock.h"
#include "tests/support/printing.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

class VaultRules : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto made = std::make_unique<FakeJobs>();
        jobs = made.get();
        vault = std::make_unique<KeychainVault>(KeychainSettings{}, clock, std::move(made));
    }

    bool becomes(VaultHealth health)
    {
        return QTest::qWaitFor([=, this] { return vault->health() == health; }, 1000);
    }

    std::string write(const char *secret)
    {
        return wordOf(waitFor(vault->write(key, SecretBuffer(secret))));
    }

    void settleEvents() { QTest::qWait(5); }

    const QString key = u"merchant-console/rules/key"_s;
    FakeClock clock;
    FakeJobs *jobs = nullptr;
    std::unique_ptr<KeychainVault> vault;
};

TEST_F(VaultRules, AWriteThatWasNotKeptIsRefused)
{
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    jobs->forgetsWrites = true;
    EXPECT_EQ(write("secret"), "keychain-refused");
    EXPECT_EQ(vault->health(), VaultHealth::Ready);
}

TEST_F(VaultRules, AQuietLookReadsNothingWhileTheKeychainIsLocked)
{
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    jobs->locked = true;
    ASSERT_EQ(write("secret"), "keychain-locked");
    jobs->log.clear();
    vault->lookQuietly();
    settleEvents();
    EXPECT_TRUE(jobs->log.isEmpty()) << "each of these may ask for a password";
    jobs->locked = false;
    vault->lookQuietly();
    EXPECT_TRUE(becomes(VaultHealth::Ready));
}

TEST_F(VaultRules, AWriteThatLeftTheOldValueIsRefused)
{
    ASSERT_EQ(write("old"), "done");
    jobs->keepsOld = true;
    EXPECT_EQ(write("new"), "keychain-refused");
}

TEST_F(VaultRules, AnEntryThatStaysAfterItsRemovalIsRefused)
{
    ASSERT_EQ(write("old"), "done");
    jobs->keepsRemoved = true;
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-refused");
}

TEST_F(VaultRules, ARemovalWhileLockedIsNotBelieved)
{
    ASSERT_EQ(write("old"), "done");
    jobs->locked = true;
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-locked");
    EXPECT_EQ(vault->health(), VaultHealth::Locked);
}

TEST_F(VaultRules, AKeychainThatIsOpenedAtTheSecondQuestionHasLostNothing)
{
    ASSERT_EQ(write("kept"), "done");
    jobs->locked = true;
    jobs->opensAt = sentinelName();
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "kept");
    jobs->locked = true;
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-refused") << "it is still there";
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "kept");
}

TEST_F(VaultRules, AServiceThatGoesAwayIsNoticed)
{
    ASSERT_EQ(write("old"), "done");
    jobs->writeVerdict = JobVerdict::NoService;
    EXPECT_EQ(write("new"), "keychain-absent");
    EXPECT_EQ(vault->health(), VaultHealth::NoService);
}

TEST_F(VaultRules, ALongSecretNeverReachesTheKeychain)
{
    const auto refused = waitFor(vault->write(key, SecretBuffer(QByteArray(2001, 'x'))));
    EXPECT_EQ(wordOf(refused), "invalid-request");
    EXPECT_TRUE(jobs->log.isEmpty());
}

TEST_F(VaultRules, OneDeadlineAnswersEverythingThatWaits)
{
    ASSERT_EQ(write("old"), "done");
    jobs->silent = true;
    const auto before = jobs->log.size();
    auto first = vault->read(key);
    clock.advance(std::chrono::seconds(9));
    auto second = vault->write(key, SecretBuffer("new"));
    EXPECT_TRUE(first.isPending());
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(textOf(waitFor(std::move(first))), "keychain-silent");
    EXPECT_EQ(wordOf(waitFor(std::move(second))), "keychain-silent");
    EXPECT_EQ(vault->health(), VaultHealth::Silent);
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "keychain-silent");
    EXPECT_EQ(jobs->log.size(), before + 1) << "no job may queue behind a stuck one";
}

TEST_F(VaultRules, ALateAnswerMakesTheVaultLookAgain)
{
    ASSERT_EQ(write("old"), "done");
    jobs->silent = true;
    auto call = vault->write(key, SecretBuffer("late"));
    clock.advance(std::chrono::seconds(10));
    EXPECT_EQ(wordOf(waitFor(std::move(call))), "keychain-silent");
    jobs->release();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "late") << "written all the same, only late";
}

TEST_F(VaultRules, AWaitingCallThatIsAbortedIsNeverBegun)
{
    ASSERT_EQ(write("old"), "done");
    jobs->silent = true;
    auto running = vault->read(key);
    auto waiting = vault->write(key, SecretBuffer("unwanted"));
    waiting.abort();
    EXPECT_EQ(wordOf(waitFor(std::move(waiting))), "cancelled");
    jobs->release();
    EXPECT_EQ(textOf(waitFor(std::move(running))), "old");
    settleEvents();
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "old");
}

TEST_F(VaultRules, AnAbortedWriteThatHasBegunIsStillReadBack)
{
    ASSERT_EQ(write("old"), "done");
    jobs->silent = true;
    auto running = vault->write(key, SecretBuffer("new"));
    running.abort();
    EXPECT_EQ(wordOf(waitFor(std::move(running))), "cancelled");
    jobs->release();
    settleEvents();
    EXPECT_EQ(jobs->log.last(), QString(u"read "_s + key));
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "new");
}

TEST_F(VaultRules, ForThisSessionOnlyStopsWhatWasWaiting)
{
    jobs->silent = true;
    auto waiting = vault->write(key, SecretBuffer("must not be stored"));
    QSignalSpy changes(vault.get(), &SecretVault::healthChanged);
    vault->useSessionOnly();
    EXPECT_EQ(wordOf(waitFor(std::move(waiting))), "keychain-absent");
    jobs->release();
    settleEvents();
    EXPECT_TRUE(jobs->items.empty());
    EXPECT_EQ(vault->health(), VaultHealth::SessionOnly);
    EXPECT_EQ(changes.size(), 1);
    ASSERT_EQ(write("in memory"), "done");
    EXPECT_TRUE(jobs->items.empty());
}

TEST_F(VaultRules, MayBeChosenFromWithinTheReportOfAbsence)
{
    QObject::connect(vault.get(), &SecretVault::healthChanged, vault.get(),
                     [this](VaultHealth health) {
                         if (health == VaultHealth::Locked)
                             vault->useSessionOnly();
                     });
    jobs->locked = true;
    EXPECT_EQ(write("early"), "keychain-absent");
    EXPECT_EQ(write("in memory"), "done");
    EXPECT_EQ(textOf(waitFor(vault->read(key))), "in memory");
}

TEST_F(VaultRules, EndsWhatWaitsWhenItGoes)
{
    jobs->silent = true;
    auto waiting = vault->read(key);
    vault.reset();
    EXPECT_EQ(textOf(waitFor(std::move(waiting))), "cancelled");
}

TEST_F(VaultRules, RemembersASentinelThatAnotherProfileWrote)
{
    jobs->items[sentinelName()] = *sealEnvelope(SecretBuffer("merchant-console"));
    int remembered = 0;
    KeychainSettings settings;
    settings.sentinel.remember = [&] {
        ++remembered;
        return Result<void>();
    };
    auto made = std::make_unique<FakeJobs>();
    made->items[sentinelName()] = *sealEnvelope(SecretBuffer("merchant-console"));
    auto *log = &made->log;
    vault = std::make_unique<KeychainVault>(settings, clock, std::move(made));
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_EQ(remembered, 1);
    EXPECT_EQ(log->filter(u"write"_s).size(), 0);
}

} // namespace console::testing
