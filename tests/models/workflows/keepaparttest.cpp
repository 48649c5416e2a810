#include "tests/models/workflows/bothworld.h"

namespace console::testing {
namespace {

TEST(KeepApart, AnEditOnItsWayLetsNoRotationBegin)
{
    BothWorld world;
    world.editing.fates = {SendFate::Never};
    world.edit();
    ASSERT_EQ(world.editing.bodies.size(), 1);
    EXPECT_FALSE(world.desk->begin(world.target)) << "its old secret could arrive after the new one";
    EXPECT_EQ(world.platform.requests, 0);
}

TEST(KeepApart, ADraftDoesNotStartOnceAnEditIsOnItsWay)
{
    BothWorld world;
    world.begin();
    world.editing.fates = {SendFate::Never};
    world.edit();
    ASSERT_EQ(world.editing.bodies.size(), 1);
    world.rotation->start(credentials(BothWorld::newSecret), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.platform.requests, 0);
}

TEST(KeepApart, ARotationThatIsNotOverLetsNoEditBegin)
{
    for (const Fate fate : {Fate::Never, Fate::LostNotApplied}) {
        BothWorld world;
        world.platform.turns.enqueue({fate, {}});
        world.replace();
        world.edit();
        EXPECT_TRUE(world.editing.bodies.isEmpty());
        ASSERT_EQ(world.reports.size(), 1);
        EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::NotSent);
    }
}

TEST(KeepApart, WhatAnUnknownEditSentIsListedUntilItIsForgotten)
{
    BothWorld world;
    world.editSecret(SendFate::LostUnapplied);
    ASSERT_EQ(world.reports.size(), 1);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
    for (const bool restarted : {false, true}) {
        if (restarted)
            world.restartBoth();
        const auto listed = world.desk->listed();
        ASSERT_EQ(listed.size(), 1) << "restarted: " << restarted;
        EXPECT_EQ(listed.first().kept, KeptSecrets::SetAside);
        EXPECT_EQ(listed.first().outcome.word, OutcomeWord::Unknown);
        EXPECT_EQ(listed.first().target.connectorId, world.target.connectorId);
        EXPECT_FALSE(listed.first().keepsOld);
        EXPECT_FALSE(listed.first().inMemoryOnly);
        EXPECT_TRUE(world.desk->open().isEmpty());
        EXPECT_TRUE(world.vault.contains("CANARY-edited"));
    }
    EXPECT_TRUE(world.desk->begin(world.target)) << "it is in nobody's way";
    world.clock.advance(std::chrono::hours(24 * 400));
    world.settle();
    EXPECT_TRUE(world.vault.contains("CANARY-edited")) << "nothing is forgotten unasked";

    const auto forgotten =
        waitFor(world.desk->forget(world.desk->listed().first().operation, Consent{true, {}}));
    EXPECT_TRUE(forgotten);
    EXPECT_FALSE(world.vault.contains("CANARY-edited"));
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.journal.rows.last().kind, OperationKind::EditObject);
}

TEST(KeepApart, WhatAnInterruptedEditSentIsListed)
{
    BothWorld world;
    world.editSecret(SendFate::Never);
    ASSERT_TRUE(world.vault.contains("CANARY-edited"));
    world.restartBoth();
    const auto listed = world.desk->listed();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().kept, KeptSecrets::SetAside);
    EXPECT_EQ(listed.first().outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Kept);
    world.restartBoth();
    EXPECT_EQ(world.desk->listed().size(), 1);
    EXPECT_TRUE(world.vault.contains("CANARY-edited"));
}

TEST(KeepApart, WhatTheKeychainDidNotTakeAsCurrentIsListedAsConfirmed)
{
    BothWorld world;
    world.vault.trouble = [](FakeVault::Operation operation, const QString &key) {
        return operation == FakeVault::Operation::Read && key.contains(u"current"_s)
            ? std::optional(localError(ApiErrorKind::KeychainSilent))
            : std::nullopt;
    };
    world.editSecret(SendFate::Applied);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
    world.vault.trouble = {};
    world.restartBoth();
    const auto listed = world.desk->listed();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(listed.first().kept, KeptSecrets::SetAside) << "not a previous secret that times out";
    EXPECT_FALSE(listed.first().keptUntil.isValid());
    world.clock.advance(std::chrono::hours(24 * 400));
    world.settle();
    EXPECT_TRUE(world.vault.contains("CANARY-edited"));
}

TEST(KeepApart, WhatIsNotInTheKeychainAnyMoreIsNotListed)
{
    BothWorld world;
    world.editSecret(SendFate::LostUnapplied);
    ASSERT_EQ(world.desk->listed().size(), 1);
    for (const QString &key : world.vault.items.keys()) {
        if (key.contains(u"pending"_s))
            world.vault.items.remove(key); // it was in the memory of a session
    }
    world.vault.trouble = [](FakeVault::Operation, const QString &) {
        return std::optional(localError(ApiErrorKind::KeychainLocked));
    };
    world.restartBoth();
    world.settle();
    EXPECT_EQ(world.desk->listed().size(), 1) << "a locked keychain proves nothing";
    world.vault.trouble = {};
    world.restartBoth();
    world.settle();
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.journal.rows.last().detail, u"nothing was kept any more"_s);
}

TEST(KeepApart, AnEditInterruptedAfterItsCredentialsWereFiledIsOver)
{
    BothWorld world;
    world.editSecret(SendFate::Applied);
    ASSERT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    world.journal.rows.removeLast(); // the program ended just before
    world.restartBoth();
    world.settle();
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Confirmed);
}

TEST(KeepApart, AnEditThatIsOverListsNothing)
{
    BothWorld world;
    world.editSecret(SendFate::Applied);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(world.desk->listed().isEmpty());
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
}

TEST(KeepApart, OneAfterTheOtherIsFine)
{
    BothWorld world;
    world.replace();
    ASSERT_EQ(world.word(), OutcomeWord::Confirmed);
    world.edit();
    ASSERT_EQ(world.reports.size(), 1);
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(world.desk->begin(world.target));
}

} // namespace
} // namespace console::testing
