#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

using World = RotationWorld;

struct UnknownWorld : World
{
    explicit UnknownWorld(bool gone)
    {
        storeOld();
        server.turns.enqueue({Fate::LostNotApplied, {}});
        replace();
        rotation->stopChecking();
        if (gone)
            vault.items.removeIf(
                [](const auto &item) { return FakeVault::purpose(item.key()) == u"pending"; });
    }

    [[nodiscard]] Consent typed() const
    {
        return {true, changeTargetOf(target).displayName};
    }
};

TEST(RotationClosing, NeedsTheNameTyped)
{
    UnknownWorld world(true);
    const QString operation = world.rotation->operation();
    for (const auto &consent : {Consent{}, Consent{true, {}}, Consent{true, u"Stripe"_s}}) {
        const auto closed = world.desk->close(operation, consent);
        ASSERT_FALSE(closed);
        EXPECT_EQ(closed.error().kind, ApiErrorKind::NotPermitted);
    }
    EXPECT_EQ(world.desk->open().size(), 1);
    EXPECT_FALSE(world.desk->begin(world.target));
}

TEST(RotationClosing, LetsANewRotationBeginWhereTheSecretsAreGone)
{
    UnknownWorld world(true);
    ASSERT_TRUE(world.desk->close(world.rotation->operation(), world.typed()));
    world.settle();
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Unknown);
    EXPECT_EQ(world.journal.rows.last().detail, u"closed by hand"_s);
    EXPECT_TRUE(world.desk->begin(world.target));
    world.restart();
    EXPECT_TRUE(world.desk->listed().isEmpty());
}

TEST(RotationClosing, KeepsBothSecretsUntilSomebodyForgetsThem)
{
    UnknownWorld world(false);
    const QString operation = world.rotation->operation();
    ASSERT_TRUE(world.desk->close(operation, world.typed()));
    world.settle();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::SetAside);
    EXPECT_TRUE(world.desk->open().isEmpty());
    world.clock.advance(std::chrono::hours(24 * 40));
    world.restart();
    ASSERT_EQ(world.desk->listed().size(), 1);
    EXPECT_TRUE(world.vault.contains(World::newSecret));
    EXPECT_TRUE(world.desk->begin(world.target));
    auto call = world.desk->forget(operation, Consent{true, {}});
    call.then(world.desk.get(), [](const Result<void> &done) { EXPECT_TRUE(done); });
    world.settle();
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_TRUE(world.desk->listed().isEmpty());
}

TEST(RotationClosing, StaysOpenWhereTheJournalCannotSaySo)
{
    UnknownWorld world(false);
    world.journal.refuse = [](const JournalEntry &) { return true; };
    ASSERT_TRUE(world.desk->close(world.rotation->operation(), world.typed()));
    world.settle();
    EXPECT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::JournalUnavailable);
}

TEST(RotationClosing, IsNotForWhatIsSettled)
{
    World world;
    world.storeOld();
    world.replace();
    EXPECT_FALSE(world.rotation->canClose());
    EXPECT_FALSE(world.desk->close(world.rotation->operation(),
                                   Consent{true, changeTargetOf(world.target).displayName}));
}

TEST(RotationClosing, AConfirmedOneWhoseSecretsAreGoneCanBeClosed)
{
    World world;
    world.storeOld();
    world.vault.trouble = [](FakeVault::Operation operation, const QString &key) {
        return operation == FakeVault::Operation::Write && FakeVault::purpose(key) == u"current"
            ? std::optional(localError(ApiErrorKind::KeychainRefused))
            : std::nullopt;
    };
    world.replace();
    ASSERT_EQ(world.rotation->kept(), KeptSecrets::PendingPromotionFailed);
    world.vault.trouble = nullptr;
    world.vault.items.removeIf(
        [](const auto &item) { return FakeVault::purpose(item.key()) == u"pending"; });
    world.check();
    ASSERT_EQ(world.rotation->kept(), KeptSecrets::Gone);
    ASSERT_TRUE(world.rotation->canClose());
    ASSERT_TRUE(world.desk->close(world.rotation->operation(),
                                  Consent{true, changeTargetOf(world.target).displayName}));
    world.settle();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Gone);
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Confirmed);
}

} // namespace
} // namespace console::testing
