#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

using World = RotationWorld;
using namespace std::chrono_literals;

struct KeptWorld : World
{
    KeptWorld()
    {
        storeOld();
        replace();
        EXPECT_EQ(word(), OutcomeWord::Confirmed);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }

    [[nodiscard]] bool keepsPrevious() const
    {
        return vault.items.value(previousCredentialName(account.id, target.connectorId))
            .contains(oldSecret);
    }
};

TEST(RotationQuarantine, KeepsThePreviousSecretForADayAndListsIt)
{
    KeptWorld world;
    EXPECT_TRUE(world.desk->open().isEmpty()) << "nobody has to do anything";
    ASSERT_EQ(world.desk->listed().size(), 1);
    EXPECT_EQ(world.desk->listed().first().keptUntil, world.clock.now().addDays(1));
    EXPECT_TRUE(world.desk->listed().first().isWaiting());
    world.pass(24h - 1s);
    EXPECT_TRUE(world.keepsPrevious());
    world.pass(1s);
    EXPECT_FALSE(world.keepsPrevious());
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.steps(), u"intent staged sending result kept forgetting closed"_s);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationQuarantine, JournalsBeforeItRemoves)
{
    KeptWorld world;
    world.log.lines.clear();
    world.pass(24h);
    EXPECT_LT(world.log.at(u"row forgetting confirmed"_s), world.log.at(u"remove previous"_s));
    EXPECT_LT(world.log.at(u"remove previous"_s), world.log.at(u"row closed confirmed"_s));
}

TEST(RotationQuarantine, RemovesNothingWhereTheJournalCannotSaySo)
{
    KeptWorld world;
    world.journal.refuse = [](const JournalEntry &) { return true; };
    world.pass(24h);
    EXPECT_TRUE(world.keepsPrevious());
    world.journal.refuse = nullptr;
    world.pass(24h);
    EXPECT_FALSE(world.keepsPrevious());
}

TEST(RotationQuarantine, LastsAsLongAsItWasSetWhenItBegan)
{
    World world;
    world.desk->setQuarantine(48h);
    world.storeOld();
    world.replace();
    world.desk->setQuarantine(1h);
    world.restart();
    ASSERT_EQ(world.desk->listed().size(), 1);
    EXPECT_EQ(world.desk->listed().first().keptUntil, world.clock.now().addDays(2));
    world.desk->setQuarantine(0h);
    EXPECT_EQ(world.desk->quarantine(), shortestQuarantine);
}

TEST(RotationQuarantine, EndsAfterARestartWhenItIsDue)
{
    KeptWorld world;
    world.desk.reset();
    world.clock.advance(25h);
    world.restart();
    EXPECT_FALSE(world.keepsPrevious());
    EXPECT_TRUE(world.desk->listed().isEmpty());
}

TEST(RotationQuarantine, FinishesARemovalThatWasInterrupted)
{
    KeptWorld world;
    world.vault.trouble = [](FakeVault::Operation operation, const QString &) {
        return operation == FakeVault::Operation::Remove
            ? std::optional(localError(ApiErrorKind::KeychainLocked))
            : std::nullopt;
    };
    const QString operation = world.rotation->operation();
    Result<void> done;
    auto call = world.desk->forget(operation, Consent{true, {}});
    call.then(world.desk.get(), [&done](const Result<void> &result) { done = result; });
    world.settle();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ApiErrorKind::KeychainLocked);
    EXPECT_EQ(world.desk->listed().size(), 1);
    world.vault.trouble = nullptr;
    world.restart();
    EXPECT_FALSE(world.keepsPrevious());
}

TEST(RotationQuarantine, IsForgottenNowOnlyWhenConfirmed)
{
    KeptWorld world;
    const QString operation = world.rotation->operation();
    (void)world.desk->forget(operation, Consent{});
    world.settle();
    EXPECT_TRUE(world.keepsPrevious());
    auto call = world.desk->forget(operation, Consent{true, {}});
    call.then(world.desk.get(), [](const Result<void> &result) { EXPECT_TRUE(result); });
    world.settle();
    EXPECT_FALSE(world.keepsPrevious());
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::CurrentOnly);
}

TEST(RotationQuarantine, RestoresThePreviousSecretWithoutAnybodyTypingIt)
{
    KeptWorld world;
    world.begin();
    world.rotation->start(StoredPrevious{}, StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.inForce(World::oldSecret));
    EXPECT_TRUE(world.vault.items
                    .value(previousCredentialName(world.account.id, world.target.connectorId))
                    .contains(World::newSecret));
    ASSERT_EQ(world.desk->listed().size(), 1) << "one slot, one row";
    world.pass(24h);
    EXPECT_TRUE(world.nothingLost());
    EXPECT_FALSE(world.vault.has(u"previous"_s));
}

TEST(RotationQuarantine, RestoringWithoutAPreviousSecretSendsNothing)
{
    World world;
    world.storeOld();
    world.begin();
    world.rotation->start(StoredPrevious{}, StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::SecretMissing);
    EXPECT_EQ(world.server.requests, 0);
}

TEST(RotationQuarantine, AnOlderOneNeverRemovesANewersSecret)
{
    KeptWorld world;
    world.pass(12h);
    world.begin();
    world.rotation->start(credentials("CANARY-newest"), StoredCurrent{}, world.permit());
    world.settle();
    ASSERT_EQ(world.word(), OutcomeWord::Confirmed);
    ASSERT_EQ(world.desk->listed().size(), 1);
    world.pass(12h);
    EXPECT_TRUE(world.vault.contains(World::newSecret)) << "the newer one's previous secret";
    world.pass(12h);
    EXPECT_FALSE(world.vault.contains(World::newSecret));
}

TEST(RotationQuarantine, WaitsWhileAnotherChangeOfTheConnectorIsOpen)
{
    KeptWorld world;
    world.server.turns.enqueue({Fate::Never, {}});
    world.begin();
    world.rotation->start(credentials("CANARY-newest"), StoredCurrent{}, world.permit());
    world.settle();
    world.pass(24h);
    EXPECT_TRUE(world.keepsPrevious());
}

TEST(RotationQuarantine, AFirstLinkKeepsNothing)
{
    World world;
    world.link();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::CurrentOnly);
    EXPECT_TRUE(world.desk->listed().isEmpty());
}

} // namespace
} // namespace console::testing
