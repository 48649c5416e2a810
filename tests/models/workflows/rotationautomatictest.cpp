#include "tests/models/workflows/rotationworld.h"

#include "models/workflows/resolvertable.h"

namespace console::testing {
namespace {

using World = RotationWorld;
using namespace std::chrono_literals;

/// A replacement whose answer is lost, in the session that sent it.
struct LostWorld : World
{
    explicit LostWorld(Fate fate)
    {
        storeOld();
        server.turns.enqueue({fate, {}});
        replace();
        EXPECT_EQ(word(), OutcomeWord::Unknown);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }

    void loseNext(int count)
    {
        for (int i = 0; i < count; ++i)
            server.turns.enqueue({Fate::LostNotApplied, {}});
    }
};

TEST(RotationAutomatic, SendsTheSameAgainAfterAWhileAndSaysWhen)
{
    LostWorld world(Fate::LostNotApplied);
    EXPECT_EQ(world.rotation->nextCheckAt(), world.clock.now().addSecs(10));
    EXPECT_EQ(world.desk->open().first().nextCheckAt, world.rotation->nextCheckAt());
    world.pass(9s);
    EXPECT_EQ(world.server.requests, 1);
    world.pass(1s);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->outcome().how, Evidence::Probe);
    EXPECT_TRUE(world.inForce(World::newSecret));
    EXPECT_EQ(world.server.requests, 2);
    EXPECT_FALSE(world.rotation->nextCheckAt().isValid());
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationAutomatic, ProvesTheNewOneWhereTheFirstCopyHadApplied)
{
    LostWorld world(Fate::AppliedAnswerLost);
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.server.requests, 3) << "A is answered 409, B 200";
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
}

TEST(RotationAutomatic, StopsAtSomebodyElsesSecret)
{
    LostWorld world(Fate::LostNotApplied);
    world.server.onFile = credentials("somebody else's");
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::Foreign);
    world.pass(1h);
    EXPECT_EQ(world.server.requests, 3);
    EXPECT_TRUE(world.server.onFile->equals(credentials("somebody else's")));
}

TEST(RotationAutomatic, IsBackedOffAndBounded)
{
    LostWorld world(Fate::LostNotApplied);
    world.loseNext(20);
    QList<qint64> waits;
    for (int i = 0; i < 20 && world.rotation->nextCheckAt().isValid(); ++i) {
        waits.append(world.clock.now().secsTo(world.rotation->nextCheckAt()));
        world.pass(std::chrono::seconds(waits.last()));
    }
    EXPECT_EQ(waits, (QList<qint64>{10, 30, 90, 270}));
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.server.requests, 1 + maximumTries);
    world.pass(24h);
    EXPECT_EQ(world.server.requests, 1 + maximumTries);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationAutomatic, NeverRepeatsAfterTenMinutesEvenIfTheTimerComesLate)
{
    LostWorld world(Fate::LostNotApplied);
    world.clock.sleep(11min);
    world.settle();
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_FALSE(world.rotation->nextCheckAt().isValid());
}

TEST(RotationAutomatic, NeverRepeatsWhereTheClockCannotTellHowLongAgoItWas)
{
    LostWorld world(Fate::LostNotApplied);
    world.clock.set(-1h);
    world.pass(10s);
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationAutomatic, CanBeStopped)
{
    LostWorld world(Fate::LostNotApplied);
    world.rotation->stopChecking();
    EXPECT_FALSE(world.rotation->nextCheckAt().isValid());
    world.pass(10min);
    EXPECT_EQ(world.server.requests, 1);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
}

TEST(RotationAutomatic, CanBeMadeAtOnce)
{
    LostWorld world(Fate::LostNotApplied);
    world.rotation->checkNow();
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    world.pass(10min);
    EXPECT_EQ(world.server.requests, 2);
}

TEST(RotationAutomatic, AsksFirstAfterARestartAndThenGoesOnWithoutRepeating)
{
    LostWorld world(Fate::LostNotApplied);
    world.restart();
    world.pass(10min);
    EXPECT_EQ(world.server.requests, 1);
    world.watch(*world.desk->resume(world.desk->open().first().operation));
    world.loseNext(1);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    ASSERT_TRUE(world.rotation->nextCheckAt().isValid());
    world.pass(10s);
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen) << "B, then C; never A";
    EXPECT_TRUE(world.inForce(World::oldSecret));
}

TEST(RotationAutomatic, SendsNothingOnceTheAccountIsReadOnly)
{
    LostWorld world(Fate::LostNotApplied);
    world.registry.own.ownAccount.protection = ProtectionLevel::ReadOnly;
    world.pass(10s);
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::NotPermitted);
}

TEST(RotationAutomatic, IsShownAsProbesInTheHistory)
{
    LostWorld world(Fate::AppliedAnswerLost);
    world.pass(10s);
    QStringList details;
    for (const auto &row : world.journal.rows) {
        if (row.step == JournalStep::Probe)
            details.append(row.detail);
    }
    EXPECT_EQ(details, (QStringList{u"the same change again"_s,
                                    u"the same change again 409 conflict"_s,
                                    u"is the new secret in force now?"_s,
                                    u"is the new secret in force now? accepted"_s}));
}

} // namespace
} // namespace console::testing
