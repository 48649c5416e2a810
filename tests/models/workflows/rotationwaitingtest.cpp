#include "tests/models/workflows/rotationworld.h"

#include <QSignalSpy>

namespace console::testing {
namespace {

using World = RotationWorld;
using namespace std::chrono_literals;

ApiError answered(int status, ApiErrorKind kind, RefusalReason reason = RefusalReason::None)
{
    return FakeCredentials::answer(status, kind, reason);
}

ApiError onWire(ApiErrorKind kind, WireState wire)
{
    ApiError error = localError(kind);
    error.wire = wire;
    return error;
}

TEST(RotationWaiting, WaitsAsLongAsThePlatformAsksAndSendsAgain)
{
    World world;
    world.storeOld();
    ApiError slow = answered(429, ApiErrorKind::RateLimited);
    slow.retryAfter = 7s;
    world.server.turns.enqueue({Fate::Error, slow});
    world.replace();
    EXPECT_EQ(world.rotation->phase(), RotationPhase::WaitingToSend);
    EXPECT_EQ(world.rotation->retryAt(), world.clock.now().addSecs(7));
    world.clock.advance(6999ms);
    world.settle();
    EXPECT_EQ(world.server.requests, 1);
    world.clock.advance(1ms);
    world.settle();
    EXPECT_EQ(world.server.requests, 2);
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->outcome().attempt, 2);
    EXPECT_EQ(world.journal.steps(),
              u"intent staged sending result sending result kept"_s);
}

TEST(RotationWaiting, SendsThreeCopiesAtMost)
{
    World world;
    world.storeOld();
    for (int i = 0; i < 5; ++i)
        world.server.turns.enqueue({Fate::Error, answered(429, ApiErrorKind::RateLimited)});
    world.replace();
    for (int i = 0; i < 5; ++i) {
        world.clock.advance(5s);
        world.settle();
    }
    EXPECT_EQ(world.server.requests, 3);
    EXPECT_EQ(world.word(), OutcomeWord::Refused);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::RateLimited);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::None);
}

TEST(RotationWaiting, CapsTheWait)
{
    World world;
    world.storeOld();
    ApiError slow = answered(429, ApiErrorKind::RateLimited);
    slow.retryAfter = 86400s;
    world.server.turns.enqueue({Fate::Error, slow});
    world.replace();
    EXPECT_EQ(world.rotation->retryAt(), world.clock.now().addSecs(120));
}

TEST(RotationWaiting, SaysRefusedWhenTheCopyAfterA429NeverLeft)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Error, answered(429, ApiErrorKind::RateLimited)});
    world.server.turns.enqueue(
        {Fate::Error, onWire(ApiErrorKind::NotConnected, WireState::NotSent)});
    world.replace();
    world.clock.advance(5s);
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Refused);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::RateLimited);
}

TEST(RotationWaiting, IsUnknownWhenTheCopyAfterA429IsLost)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Error, answered(429, ApiErrorKind::RateLimited)});
    world.server.turns.enqueue({Fate::AppliedAnswerLost, {}});
    world.replace();
    world.clock.advance(5s);
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationWaiting, CanBeDiscardedWhileItWaits)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Error, answered(429, ApiErrorKind::RateLimited)});
    world.replace();
    ASSERT_TRUE(waitFor(world.desk->discard(world.rotation->operation())));
    EXPECT_EQ(world.word(), OutcomeWord::Refused);
    world.clock.advance(60s);
    world.settle();
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_FALSE(world.vault.has(u"pending"_s));
}

} // namespace
} // namespace console::testing
