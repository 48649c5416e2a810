// "For this session only", chosen in the middle: the vault is another, empty one from then on.

#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

using World = RotationWorld;
using Operation = FakeVault::Operation;

/// The real keychain, while the session's memory stands in for it.
struct Switching
{
    World &world;
    QMap<QString, QByteArray> real;

    void toMemory()
    {
        if (world.vault.state == VaultHealth::SessionOnly)
            return;
        real = std::exchange(world.vault.items, {});
        world.vault.useSessionOnly();
    }

    void restartWithTheKeychain()
    {
        world.vault.trouble = nullptr;
        world.journal.refuse = nullptr;
        world.vault.items = real;
        world.vault.state = VaultHealth::Ready;
        world.server.turns.clear();
        world.restart();
    }

    /// Switches when the keychain is asked for this, once a request was sent or before.
    void at(Operation operation, const QString &purpose, bool sent, bool answers)
    {
        world.vault.trouble = [=, this](Operation asked, const QString &key) {
            const bool here = asked == operation && FakeVault::purpose(key) == purpose
                && (world.server.requests > 0) == sent && real.isEmpty();
            if (here)
                toMemory();
            return here && !answers ? std::optional(localError(ApiErrorKind::KeychainAbsent))
                                    : std::nullopt;
        };
    }

    void atRow(JournalStep step)
    {
        world.journal.refuse = [this, step](const JournalEntry &row) {
            if (row.step == step)
                toMemory();
            return false;
        };
    }

    [[nodiscard]] bool keptInTheKeychain(const char *secret) const
    {
        return std::any_of(real.begin(), real.end(),
                           [&](const auto &value) { return value.contains(secret); });
    }
};

void expectLeftOpenAndFinishedLater(World &world, Switching &vault)
{
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingPromotionFailed);
    ASSERT_TRUE(world.rotation->outcome().error);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::KeychainAbsent);
    EXPECT_NE(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_TRUE(vault.keptInTheKeychain(World::newSecret));

    world.check();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingPromotionFailed);
    EXPECT_NE(world.journal.rows.last().step, JournalStep::Closed);

    vault.restartWithTheKeychain();
    EXPECT_TRUE(world.desk->open().isEmpty());
    EXPECT_TRUE(world.onlyKept());
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationVaultSwitch, DuringThePromotionLeavesItOpen)
{
    const QList<std::pair<Operation, QString>> points{
        {Operation::Write, u"previous"_s}, {Operation::Read, u"previous"_s},
        {Operation::Write, u"current"_s},  {Operation::Read, u"current"_s},
        {Operation::Remove, u"pending"_s}};
    for (const auto &[operation, purpose] : points) {
        for (const bool answers : {true, false}) {
            SCOPED_TRACE(purpose.toStdString());
            World world;
            world.storeOld();
            Switching vault{world, {}};
            vault.at(operation, purpose, true, answers);
            world.replace();
            expectLeftOpenAndFinishedLater(world, vault);
        }
    }
}

TEST(RotationVaultSwitch, BetweenTheRowsLeavesItOpen)
{
    for (const auto step : {JournalStep::Staged, JournalStep::Sending, JournalStep::Result}) {
        SCOPED_TRACE(stepWord(step).data());
        World world;
        world.storeOld();
        Switching vault{world, {}};
        vault.atRow(step);
        world.replace();
        expectLeftOpenAndFinishedLater(world, vault);
    }
}

TEST(RotationVaultSwitch, WhileStagingSendsNothingAndForgetsNothing)
{
    for (const auto operation : {Operation::Write, Operation::Read}) {
        for (const bool answers : {true, false}) {
            World world;
            world.storeOld();
            Switching vault{world, {}};
            vault.at(operation, u"pending"_s, false, answers);
            world.replace();
            EXPECT_EQ(world.word(), OutcomeWord::NotSent);
            EXPECT_EQ(world.server.requests, 0);
            EXPECT_NE(world.journal.rows.last().step, JournalStep::Closed);
            vault.restartWithTheKeychain();
            EXPECT_FALSE(world.vault.has(u"pending"_s));
            EXPECT_TRUE(world.journal.open()->isEmpty());
            EXPECT_TRUE(world.nothingLost());
        }
    }
}

TEST(RotationVaultSwitch, AfterAnUnknownOutcomeAsksNothingAndKeepsIt)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::AppliedAnswerLost, {}});
    world.replace();
    Switching vault{world, {}};
    vault.toMemory();
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::KeychainAbsent);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    EXPECT_EQ(world.server.requests, 1);
}

TEST(RotationVaultSwitch, RefusesToDiscardWhatIsInTheKeychain)
{
    World world;
    world.storeOld();
    world.journal.refuse = [](const JournalEntry &row) { return row.step == JournalStep::Sending; };
    world.replace();
    world.journal.refuse = nullptr;
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    const QString operation = world.desk->open().first().operation;
    Switching vault{world, {}};
    vault.toMemory();
    const auto rows = world.journal.rows;
    const auto discarded = waitFor(world.desk->discard(operation));
    ASSERT_FALSE(discarded);
    EXPECT_EQ(discarded.error().kind, ApiErrorKind::KeychainAbsent);
    EXPECT_EQ(world.journal.rows, rows);
    EXPECT_EQ(world.desk->open().size(), 1);
    EXPECT_TRUE(vault.keptInTheKeychain(World::newSecret));
}

TEST(RotationVaultSwitch, ARotationThatIsAllInMemoryIsDone)
{
    World world;
    world.storeOld();
    world.vault.useSessionOnly();
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
    EXPECT_TRUE(world.onlyKept());
}

} // namespace
} // namespace console::testing
