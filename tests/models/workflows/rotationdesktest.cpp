#include "tests/models/workflows/rotationworld.h"

#include <QSignalSpy>

namespace console::testing {
namespace {

using World = RotationWorld;

/// Ends the program right after the row of this step was committed.
void crashAfter(World &world, JournalStep step)
{
    world.storeOld();
    world.server.turns.enqueue({Fate::Never, {}});
    world.begin();
    const QString row = stepWord(step);
    world.rotation->start(credentials(World::newSecret), StoredCurrent{}, world.permit());
    for (int i = 0; i < 60 && world.journal.steps().section(u' ', -1) != row; ++i)
        QCoreApplication::sendPostedEvents();
    world.desk.reset();
}

/// Keeps the rows up to this step: what a crash before the next commit leaves.
void keepRowsUpTo(World &world, JournalStep step)
{
    while (!world.journal.rows.isEmpty() && world.journal.rows.last().step != step)
        world.journal.rows.removeLast();
}

TEST(RotationDesk, ClearsAwayWhatWasOnlyIntended)
{
    World world;
    crashAfter(world, JournalStep::Sending);
    keepRowsUpTo(world, JournalStep::Intent);
    world.restart();
    EXPECT_TRUE(world.desk->open().isEmpty());
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_EQ(world.journal.steps(), u"intent result closed"_s);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::NotSent);
    EXPECT_TRUE(world.desk->begin(world.target));
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationDesk, ListsAStagedRotationThatCanBeSent)
{
    World world;
    crashAfter(world, JournalStep::Sending);
    keepRowsUpTo(world, JournalStep::Staged);
    world.server.turns.clear();
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    const auto open = world.desk->open().first();
    EXPECT_EQ(open.outcome.word, OutcomeWord::Staged);
    EXPECT_EQ(open.target, world.target);
    EXPECT_EQ(open.accountLabel, u"Preczn TEST"_s);
    const int before = world.server.requests;
    world.watch(*world.desk->resume(open.operation));
    EXPECT_EQ(world.rotation->newFingerprint().size(), 4);
    world.rotation->send(world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.server.requests, before + 1);
    EXPECT_TRUE(world.nothingLost());
}

TEST(RotationDesk, DiscardsAStagedRotation)
{
    World world;
    crashAfter(world, JournalStep::Sending);
    keepRowsUpTo(world, JournalStep::Staged);
    world.restart();
    const QString operation = world.desk->open().first().operation;
    ASSERT_TRUE(waitFor(world.desk->discard(operation)));
    EXPECT_TRUE(world.desk->open().isEmpty());
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::NotSent);
}

TEST(RotationDesk, DiscardSaysWhyTheSecretsAreStillThere)
{
    World world;
    crashAfter(world, JournalStep::Sending);
    keepRowsUpTo(world, JournalStep::Staged);
    world.restart();
    world.vault.trouble = [](auto, const auto &) {
        return std::optional(localError(ApiErrorKind::KeychainLocked));
    };
    const QString operation = world.desk->open().first().operation;
    const auto discarded = waitFor(world.desk->discard(operation));
    ASSERT_FALSE(discarded);
    EXPECT_EQ(discarded.error().kind, ApiErrorKind::KeychainLocked);
    world.vault.trouble = nullptr;
    EXPECT_TRUE(waitFor(world.desk->discard(operation)));
    EXPECT_FALSE(world.vault.has(u"pending"_s));
}

TEST(RotationDesk, TakesASendingRowForUnknownAndSaysSoInTheJournal)
{
    for (const bool applied : {true, false}) {
        World world;
        crashAfter(world, JournalStep::Sending);
        world.server.onFile = credentials(applied ? World::newSecret : World::oldSecret);
        world.restart();
        ASSERT_EQ(world.desk->open().size(), 1);
        EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::Unknown);
        EXPECT_EQ(world.journal.rows.last().step, JournalStep::Result);
        EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Unknown);
        EXPECT_TRUE(world.nothingLost());
        world.watch(*world.desk->resume(world.desk->open().first().operation));
        world.check();
        EXPECT_EQ(world.word(), applied ? OutcomeWord::Confirmed : OutcomeWord::OldSeen);
        EXPECT_TRUE(world.nothingLost());
    }
}

TEST(RotationDesk, FinishesAConfirmedRotationAfterARestart)
{
    for (const char *gone : {"none", "pending removed"}) {
        World world;
        world.storeOld();
        if (gone == std::string("none"))
            world.vault.trouble = [](auto operation, const QString &key) {
                return operation == FakeVault::Operation::Write
                        && FakeVault::purpose(key) == u"previous"
                    ? std::optional(localError(ApiErrorKind::KeychainSilent))
                    : std::nullopt;
            };
        world.replace();
        keepRowsUpTo(world, JournalStep::Result);
        world.vault.trouble = nullptr;
        world.restart();
        EXPECT_TRUE(world.desk->open().isEmpty()) << gone;
        EXPECT_TRUE(world.onlyKept()) << gone;
        EXPECT_FALSE(world.vault.has(u"pending"_s)) << gone;
        EXPECT_EQ(world.server.requests, 1) << gone;
        EXPECT_TRUE(world.nothingLost()) << gone;
    }
}

TEST(RotationDesk, TakesAnInterruptedProbeForUnknown)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    world.server.turns.enqueue({Fate::Never, {}});
    world.check();
    EXPECT_EQ(world.rotation->phase(), RotationPhase::Checking);
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::Unknown);
}

TEST(RotationDesk, KeepsOldSeenAndForeignOverARestart)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    world.check();
    const QDateTime at = world.rotation->outcome().at;
    world.clock.advance(std::chrono::hours(3));
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::OldSeen);
    EXPECT_EQ(world.desk->open().first().outcome.at, at);
}

TEST(RotationDesk, WaitingForAPlatformBecomesStagedByARestart)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue(
        {Fate::Error, FakeCredentials::answer(429, ApiErrorKind::RateLimited)});
    world.replace();
    world.restart();
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::Staged);
    const QString operation = world.desk->open().first().operation;
    world.watch(*world.desk->resume(operation));
    EXPECT_TRUE(waitFor(world.desk->discard(operation)));
    EXPECT_EQ(world.word(), OutcomeWord::Refused);
}

TEST(RotationDesk, AllowsOneRotationAConnector)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    const auto second = world.desk->begin(world.target);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ApiErrorKind::NotPermitted);
    ConnectorRef byProcessor = world.target;
    byProcessor.connectorId = u"stripe"_s;
    EXPECT_FALSE(world.desk->begin(byProcessor));
    ConnectorRef other = world.target;
    other.connectorId = u"midCon_2"_s;
    EXPECT_TRUE(world.desk->begin(other));
    EXPECT_FALSE(waitFor(world.desk->discard(world.rotation->operation())));
}

TEST(RotationDesk, GivesTheSameDraftAgain)
{
    World world;
    world.begin();
    auto *draft = world.rotation;
    world.begin();
    EXPECT_EQ(world.rotation, draft);
    EXPECT_TRUE(waitFor(world.desk->discard(draft->operation())));
    world.begin();
    EXPECT_NE(world.rotation, draft);
}

TEST(RotationDesk, RefusesAnAccountThatIsGone)
{
    World world;
    world.accounts.list.clear();
    const auto begun = world.desk->begin(world.target);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ApiErrorKind::NotPermitted);
}

TEST(RotationDesk, JudgesNothingThatAnotherProgramMayBeDoing)
{
    World world;
    crashAfter(world, JournalStep::Sending);
    world.journal.trouble = localError(ApiErrorKind::JournalUnavailable);
    const auto rows = world.journal.rows;
    const auto items = world.vault.items;
    world.restart();
    EXPECT_EQ(world.journal.rows, rows);
    EXPECT_EQ(world.vault.items, items);
    ASSERT_EQ(world.desk->open().size(), 1);
    EXPECT_EQ(world.desk->open().first().outcome.word, OutcomeWord::Sending);
    EXPECT_FALSE(world.desk->resume(world.desk->open().first().operation));
    EXPECT_FALSE(waitFor(world.desk->discard(world.desk->open().first().operation)));
    EXPECT_FALSE(world.desk->begin(world.target));
}

TEST(RotationDesk, DescribesWhatIsStoredWithoutShowingIt)
{
    World world;
    auto stored = waitFor(world.desk->stored(world.target));
    ASSERT_TRUE(stored);
    EXPECT_FALSE(stored->present);
    world.storeOld();
    world.replace();
    stored = waitFor(world.desk->stored(world.target));
    ASSERT_TRUE(stored);
    EXPECT_TRUE(stored->present);
    EXPECT_EQ(stored->fieldNames, (QStringList{u"mid"_s, u"secret"_s}));
    EXPECT_EQ(stored->fingerprint, world.rotation->newFingerprint());
    EXPECT_EQ(stored->changedAt, world.rotation->outcome().at);
    world.vault.trouble = [](auto, const auto &) {
        return std::optional(localError(ApiErrorKind::KeychainLocked));
    };
    EXPECT_FALSE(waitFor(world.desk->stored(world.target)));
}

TEST(RotationDesk, TellsWhenTheOpenListChanges)
{
    World world;
    world.storeOld();
    QSignalSpy spy(world.desk.get(), &RotationDesk::openChanged);
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    EXPECT_GT(spy.count(), 0);
}

TEST(RotationDesk, IsBusyFromTheStartToTheEndAndTellsTheEndOnce)
{
    World world;
    world.storeOld();
    QSignalSpy idle(world.desk.get(), &RotationDesk::idle);
    world.begin();
    EXPECT_FALSE(world.desk->isBusy());
    world.server.turns.enqueue({Fate::Never, {}});
    world.rotation->start(credentials(World::newSecret), StoredCurrent{}, world.permit());
    EXPECT_TRUE(world.desk->isBusy());
    world.settle();
    EXPECT_EQ(world.rotation->phase(), RotationPhase::Sending);
    EXPECT_TRUE(world.desk->isBusy());
    EXPECT_EQ(idle.count(), 0);

    world.restart();
    EXPECT_FALSE(world.desk->isBusy()); // Unknown is at rest
    QSignalSpy again(world.desk.get(), &RotationDesk::idle);
    world.watch(*world.desk->resume(world.desk->open().first().operation));
    world.check();
    EXPECT_FALSE(world.desk->isBusy());
    EXPECT_EQ(again.count(), 1);
}

TEST(RotationDesk, IsNotBusyWhileThePlatformAskedToWait)
{
    World world;
    world.storeOld();
    QSignalSpy idle(world.desk.get(), &RotationDesk::idle);
    world.server.turns.enqueue(
        {Fate::Error, FakeCredentials::answer(429, ApiErrorKind::RateLimited)});
    world.replace();
    EXPECT_EQ(world.rotation->phase(), RotationPhase::WaitingToSend);
    EXPECT_FALSE(world.desk->isBusy());
    EXPECT_EQ(idle.count(), 1);
}

TEST(RotationDesk, NamesTheTargetOfAPermit)
{
    World world;
    EXPECT_EQ(changeTargetOf(world.target).displayName, u"Bobby's Burgers / Stripe"_s);
    world.target.merchantName.clear();
    EXPECT_EQ(changeTargetOf(world.target).displayName, u"mid_1 / Stripe"_s);
}

TEST(RotationDesk, KeepsApartWhatTwoMerchantsCallByTheSameProcessor)
{
    RotationWorld world;
    const auto rotate = [&world](const QString &merchant, const char *before, const char *after) {
        world.target = {world.account.id, merchant, merchant, u"Stripe"_s, u"Stripe"_s};
        world.server.onFile = credentials(before);
        world.begin();
        world.rotation->start(credentials(after), credentials(before), world.permit());
        world.settle();
        EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    };
    rotate(u"mid_1"_s, "CANARY-old-of-1", "CANARY-new-of-1");
    rotate(u"mid_2"_s, "CANARY-old-of-2", "CANARY-new-of-2");
    for (const char *kept : {"CANARY-old-of-1", "CANARY-new-of-1", "CANARY-old-of-2", "CANARY-new-of-2"})
        EXPECT_TRUE(world.vault.contains(kept)) << kept;
    EXPECT_EQ(world.desk->listed().size(), 2) << "both can be restored";
}

TEST(RotationDesk, TakesOneIdThatTwoMerchantsListForOneConnector)
{
    RotationWorld world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Never, {}});
    world.replace();
    world.target.merchantId = u"mid_2"_s;
    EXPECT_FALSE(world.desk->begin(world.target));
}

} // namespace
} // namespace console::testing
