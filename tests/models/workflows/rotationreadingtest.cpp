#include "tests/models/workflows/rotationworld.h"

#include "tests/support/fakereading.h"

namespace console::testing {
namespace {

using namespace std::chrono_literals;

/// A platform that shows what is in force.
struct ReadingWorld : RotationWorld
{
    FakeReading platform;

    ReadingWorld()
    {
        platform.log = &log;
        registry.own.credentialRole = &platform;
        storeOld();
        platform.onFile = credentials(oldSecret);
    }

    void lose(Fate fate)
    {
        platform.turns.enqueue({fate, {}});
        replace();
        EXPECT_EQ(word(), OutcomeWord::Unknown);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }

    [[nodiscard]] bool has(const char *secret) const
    {
        return platform.onFile->equals(credentials(secret));
    }
};

TEST(RotationReading, ConfirmsByReadingWithoutSendingAgain)
{
    ReadingWorld world;
    world.lose(Fate::AppliedAnswerLost);
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->outcome().how, Evidence::Reading);
    EXPECT_EQ(world.platform.requests, 1);
    EXPECT_EQ(world.platform.readings, 1);
    EXPECT_EQ(world.receipts.size(), 1);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
}

TEST(RotationReading, SetsTheSameAgainWhereTheOldOneIsShown)
{
    ReadingWorld world;
    world.lose(Fate::LostNotApplied);
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.platform.requests, 2);
    EXPECT_TRUE(world.has(ReadingWorld::newSecret));
}

TEST(RotationReading, NeverOverwritesSomebodyElsesByItself)
{
    ReadingWorld world;
    world.lose(Fate::LostNotApplied);
    world.platform.onFile = credentials("somebody else's");
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Foreign);
    EXPECT_EQ(world.platform.requests, 1);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
}

TEST(RotationReading, StaysUnknownWhereNothingIsShownAndSendingIsLost)
{
    ReadingWorld world;
    world.lose(Fate::LostNotApplied);
    world.platform.shows = false;
    world.platform.turns.enqueue({Fate::LostNotApplied, {}});
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.platform.requests, 2);
    EXPECT_TRUE(world.rotation->nextCheckAt().isValid());
}

TEST(RotationReading, OnlyReadsAfterARestartAndNeedsNoLeaveForIt)
{
    ReadingWorld world;
    world.lose(Fate::LostNotApplied);
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    world.watch(*world.desk->resume(world.desk->open().first().operation));
    EXPECT_TRUE(world.rotation->nextCheckAt().isValid());
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
    EXPECT_EQ(world.platform.requests, 1);
}

TEST(RotationReading, AReadingThatFailsProvesNothing)
{
    ReadingWorld world;
    world.lose(Fate::AppliedAnswerLost);
    world.platform.readErrors.enqueue(FakeCredentials::answer(500, ApiErrorKind::ServerError));
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    world.pass(30s);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
}

TEST(RotationReading, ReplacesWhatNobodyKnowsHere)
{
    ReadingWorld world;
    world.vault.items.clear();
    world.replace(UnknownCurrent{});
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_FALSE(world.rotation->isFirstLink());
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::CurrentOnly);
}

TEST(RotationReading, DoesNotClaimToKeepWhatNobodyKnewHere)
{
    ReadingWorld world;
    world.vault.items.clear();
    world.platform.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace(UnknownCurrent{});
    ASSERT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    EXPECT_FALSE(world.rotation->keepsOld());
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_FALSE(world.desk->open().first().keepsOld);
    world.restart();
    EXPECT_FALSE(world.desk->open().first().keepsOld);
}

TEST(RotationReading, APlatformThatComparesWantsTheCurrentOne)
{
    RotationWorld world;
    world.replace(UnknownCurrent{});
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.server.requests, 0);
}

} // namespace
} // namespace console::testing
