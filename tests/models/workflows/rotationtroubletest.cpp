// The keychain and the journal fail at every step of a rotation.

#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

using World = RotationWorld;

/// Refuses the n-th row from now on, and all after it.
void breakJournalAt(World &world, int n)
{
    world.journal.refuse = [n, seen = std::make_shared<int>(0)](const JournalEntry &) {
        return ++*seen >= n;
    };
}

TEST(RotationTrouble, JournalOffSendsNothingAndTouchesNoSecret)
{
    World world;
    world.storeOld();
    const auto before = world.vault.items;
    world.begin();
    world.journal.trouble = localError(ApiErrorKind::JournalUnavailable);
    world.rotation->start(credentials(World::newSecret), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.vault.items, before);
    EXPECT_FALSE(world.desk->begin(world.target));
}

TEST(RotationTrouble, NoRowBeforeSendingMeansNotOneByte)
{
    for (int row = 1; row <= 3; ++row) {
        World world;
        world.storeOld();
        breakJournalAt(world, row);
        world.replace();
        EXPECT_EQ(world.word(), OutcomeWord::NotSent) << row;
        EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::JournalUnavailable) << row;
        EXPECT_EQ(world.server.requests, 0) << row;
        // What the journal calls staged stays in the keychain; what it does not is gone.
        EXPECT_EQ(world.vault.has(u"pending"_s), row == 3) << row;
        EXPECT_TRUE(world.nothingLost());

        world.journal.refuse = nullptr;
        world.restart();
        EXPECT_EQ(world.desk->open().size(), row == 3 ? 1 : 0) << row;
    }
}

TEST(RotationTrouble, ConfirmedWithoutItsRowKeepsPendingAndIsRecordedLater)
{
    World world;
    world.storeOld();
    breakJournalAt(world, 4);
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::JournalUnavailable);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingUnrecorded);
    EXPECT_TRUE(world.vault.has(u"pending"_s));
    EXPECT_TRUE(world.nothingLost());

    world.journal.refuse = nullptr;
    world.check();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
    EXPECT_FALSE(world.rotation->outcome().error);
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_EQ(world.journal.steps(), u"intent staged sending result kept"_s);
}

TEST(RotationTrouble, ConfirmedWithoutItsRowIsUnknownAfterARestartAndCanBeProven)
{
    World world;
    world.storeOld();
    breakJournalAt(world, 4);
    world.replace();
    world.journal.refuse = nullptr;
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::Unknown);
    world.watch(*world.desk->resume(world.desk->open().first().operation));
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationTrouble, EveryRowMayFailAndNothingIsLost)
{
    for (const auto fate : {Fate::Answered, Fate::AppliedAnswerLost, Fate::LostNotApplied}) {
        for (int row = 1; row <= 6; ++row) {
            World world;
            world.storeOld();
            breakJournalAt(world, row);
            world.server.turns.enqueue({fate, {}});
            world.replace();
            EXPECT_TRUE(world.nothingLost()) << row;
            EXPECT_LE(world.server.requests, 1) << row;
            world.journal.refuse = nullptr;
            world.restart();
            EXPECT_TRUE(world.nothingLost()) << row;
        }
    }
}

struct KeychainStep
{
    FakeVault::Operation operation;
    QString purpose;
    bool beforeSending;
};

QList<KeychainStep> keychainSteps()
{
    using Operation = FakeVault::Operation;
    return {{Operation::Read, u"current"_s, true},    {Operation::Read, u"fingerprint-key"_s, true},
            {Operation::Write, u"fingerprint-key"_s, true}, {Operation::Write, u"pending"_s, true},
            {Operation::Read, u"pending"_s, true},    {Operation::Write, u"previous"_s, false},
            {Operation::Read, u"previous"_s, false},  {Operation::Write, u"current"_s, false},
            {Operation::Remove, u"pending"_s, false}};
}

void breakKeychainAt(World &world, const KeychainStep &step, ApiErrorKind kind)
{
    world.vault.trouble = [step, kind](FakeVault::Operation operation, const QString &key) {
        return operation == step.operation && FakeVault::purpose(key) == step.purpose
            ? std::optional(localError(kind))
            : std::nullopt;
    };
}

TEST(RotationTrouble, EveryKeychainStepMayFailAndNothingIsLost)
{
    for (const auto kind : {ApiErrorKind::KeychainLocked, ApiErrorKind::KeychainAbsent,
                            ApiErrorKind::KeychainSilent, ApiErrorKind::KeychainRefused,
                            ApiErrorKind::InvalidRequest}) {
        for (const auto &step : keychainSteps()) {
            World world;
            world.storeOld();
            breakKeychainAt(world, step, kind);
            world.replace();
            SCOPED_TRACE(step.purpose.toStdString());
            EXPECT_EQ(world.word(), step.beforeSending ? OutcomeWord::NotSent
                                                       : OutcomeWord::Confirmed);
            EXPECT_EQ(world.rotation->outcome().error->kind, kind);
            EXPECT_EQ(world.server.requests, step.beforeSending ? 0 : 1);
            EXPECT_TRUE(world.nothingLost());
            if (step.beforeSending)
                EXPECT_FALSE(world.vault.contains(World::newSecret));
            else
                EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingPromotionFailed);
        }
    }
}

TEST(RotationTrouble, StagedSecretThatReadsBackDifferentlyIsNotSent)
{
    World world;
    world.storeOld();
    world.vault.spoil = [](const QString &key, const QByteArray &value) {
        return FakeVault::purpose(key) == u"pending" ? value.chopped(3) : value;
    };
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::KeychainRefused);
    EXPECT_EQ(world.server.requests, 0);
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_EQ(world.journal.steps(), u"intent result closed"_s);
}

TEST(RotationTrouble, PromotionThatReadsBackDifferentlyKeepsPending)
{
    World world;
    world.storeOld();
    world.vault.spoil = [](const QString &key, const QByteArray &value) {
        return FakeVault::purpose(key) == u"current" ? QByteArray("old item") : value;
    };
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingPromotionFailed);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationTrouble, PromotionIsTriedAgainByCheckWithoutSending)
{
    World world;
    world.storeOld();
    breakKeychainAt(world, {FakeVault::Operation::Write, u"current"_s, false},
                    ApiErrorKind::KeychainLocked);
    world.replace();
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_FALSE(world.desk->begin(world.target));
    world.vault.trouble = nullptr;
    world.check();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
    EXPECT_FALSE(world.rotation->outcome().error);
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_TRUE(world.desk->open().isEmpty());
    EXPECT_TRUE(world.onlyKept());
}

TEST(RotationTrouble, PromotionIsFinishedWhenTheKeychainIsUnlockedAfterARestart)
{
    World world;
    world.storeOld();
    breakKeychainAt(world, {FakeVault::Operation::Write, u"current"_s, false},
                    ApiErrorKind::KeychainLocked);
    world.replace();
    world.vault.state = VaultHealth::Locked;
    world.restart();
    EXPECT_EQ(world.desk->open().size(), 1);
    world.vault.trouble = nullptr;
    world.vault.state = VaultHealth::Ready;
    world.vault.checkHealth();
    world.settle();
    EXPECT_TRUE(world.desk->open().isEmpty());
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_TRUE(world.nothingLost());
    EXPECT_EQ(world.server.requests, 1);
}

TEST(RotationTrouble, MissingPendingIsNoPromotionUnlessTheNewSecretIsCurrent)
{
    for (const bool oldIsCurrent : {true, false}) {
        World world;
        world.storeOld();
        breakKeychainAt(world, {FakeVault::Operation::Write, u"current"_s, false},
                        ApiErrorKind::KeychainLocked);
        world.replace();
        world.vault.trouble = nullptr;
        world.vault.items.removeIf([&](const auto &item) {
            const QString purpose = FakeVault::purpose(item.key());
            return purpose == u"pending" || (purpose == u"current" && !oldIsCurrent);
        });
        world.restart();
        ASSERT_EQ(world.desk->open().size(), 1) << oldIsCurrent;
        world.watch(*world.desk->resume(world.desk->open().first().operation));
        EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
        EXPECT_EQ(world.rotation->kept(), KeptSecrets::Gone);
        EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::SecretMissing);
        EXPECT_EQ(world.journal.rows.last().step, JournalStep::Result);
        EXPECT_TRUE(world.desk->begin(world.target)) << "nothing is left to bring in line";
    }
}

TEST(RotationTrouble, MissingPendingIsNotSaidToBeKept)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    world.vault.items.removeIf(
        [](const auto &item) { return FakeVault::purpose(item.key()) == u"pending"; });
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::SecretMissing);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Gone);
}

TEST(RotationTrouble, MissingCurrentSecretIsNotSent)
{
    World world;
    world.server.onFile = credentials(World::oldSecret);
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::SecretMissing);
    EXPECT_EQ(world.server.requests, 0);
}

} // namespace
} // namespace console::testing
