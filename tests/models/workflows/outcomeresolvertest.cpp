#include "tests/models/workflows/rotationworld.h"

#include "models/workflows/resolvertable.h"

namespace console::testing {
namespace {

using World = RotationWorld;

/// A rotation (or first link) whose answer is lost.
struct LostWorld : World
{
    explicit LostWorld(Fate fate, bool firstLink = false)
    {
        server.turns.enqueue({fate, {}});
        if (firstLink) {
            link();
        } else {
            storeOld();
            replace();
        }
        EXPECT_EQ(word(), OutcomeWord::Unknown);
    }

    void answerNext(int status, ApiErrorKind kind, RefusalReason reason = RefusalReason::None)
    {
        server.turns.enqueue({Fate::Error, FakeCredentials::answer(status, kind, reason)});
    }

    [[nodiscard]] QStringList probes() const
    {
        QStringList details;
        for (const auto &row : journal.rows) {
            if (row.step == JournalStep::Probe)
                details.append(row.detail);
        }
        return details;
    }
};

TEST(OutcomeResolver, ConfirmsWhatWasApplied)
{
    LostWorld world(Fate::AppliedAnswerLost);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
    EXPECT_EQ(world.server.requests, 2);
    EXPECT_EQ(world.receipts.size(), 1);
    EXPECT_TRUE(world.nothingLost());
}

TEST(OutcomeResolver, SeesTheOldSecretAndKeepsBoth)
{
    LostWorld world(Fate::LostNotApplied);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    EXPECT_TRUE(world.vault.contains(World::newSecret));
    EXPECT_EQ(world.desk->open().size(), 1);
    EXPECT_TRUE(world.receipts.isEmpty());
    EXPECT_EQ(world.probes().size(), 4);
}

TEST(OutcomeResolver, ConfirmsALateCopyAfterTheOldWasSeen)
{
    LostWorld world(Fate::Late);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
    world.server.deliverLate();
    EXPECT_TRUE(world.nothingLost());
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.nothingLost());
}

TEST(OutcomeResolver, CallsSomebodyElsesSecretForeign)
{
    LostWorld world(Fate::LostNotApplied);
    world.server.onFile = credentials("somebody else's");
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Foreign);
    EXPECT_EQ(world.server.requests, 4);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    EXPECT_TRUE(world.server.onFile->equals(credentials("somebody else's")));
}

TEST(OutcomeResolver, JournalsEachProbeBeforeItIsSent)
{
    LostWorld world(Fate::LostNotApplied);
    world.log.lines.clear();
    world.check();
    world.log.lines.removeIf([](const QString &line) { return line.startsWith(u"shown"); });
    EXPECT_EQ(world.log.lines,
              (QStringList{u"read pending"_s, u"row probe unknown"_s, u"send"_s,
                           u"row probe unknown"_s, u"row probe unknown"_s, u"send"_s,
                           u"row probe unknown"_s, u"row result old-seen"_s}));
}

TEST(OutcomeResolver, StaysUnknownWhenAProbeIsLost)
{
    LostWorld world(Fate::AppliedAnswerLost);
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
}

TEST(OutcomeResolver, StaysUnknownOnAnythingButAClearAnswer)
{
    for (const auto kind : {ApiErrorKind::ServerError, ApiErrorKind::Unauthorised,
                            ApiErrorKind::RateLimited, ApiErrorKind::Redirected,
                            ApiErrorKind::BadReply, ApiErrorKind::NotFound}) {
        LostWorld world(Fate::AppliedAnswerLost);
        world.answerNext(499, kind);
        world.check();
        EXPECT_EQ(world.word(), OutcomeWord::Unknown);
        EXPECT_EQ(world.rotation->outcome().error->kind, kind);
        EXPECT_EQ(world.server.requests, 2);
    }
}

TEST(OutcomeResolver, AsksForTheOldWhenTheProcessorRejectsTheNew)
{
    LostWorld world(Fate::LostNotApplied);
    world.answerNext(400, ApiErrorKind::Invalid, RefusalReason::InvalidCredentials);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
}

TEST(OutcomeResolver, KeepsWhatWasSeenWhenNoProbeLeft)
{
    LostWorld world(Fate::LostNotApplied);
    world.check();
    const QDateTime seenAt = world.rotation->outcome().at;
    world.clock.advance(std::chrono::hours(1));
    world.server.turns.enqueue({Fate::Error, localError(ApiErrorKind::NotConnected)});
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::OldSeen);
    EXPECT_EQ(world.rotation->outcome().at, seenAt);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::NotConnected);
}

TEST(OutcomeResolver, SendsNoProbeThatCannotBeJournalled)
{
    LostWorld world(Fate::LostNotApplied);
    world.journal.trouble = localError(ApiErrorKind::JournalUnavailable);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::JournalUnavailable);
    EXPECT_EQ(world.server.requests, 1);
}

TEST(OutcomeResolver, NeedsAPermitForTheConnector)
{
    LostWorld world(Fate::LostNotApplied);
    ConnectorRef other = world.target;
    other.merchantName = u"Somebody"_s;
    const auto wrong = permitChange(world.account, changeTargetOf(other), ChangeKind::Probe,
                                    Consent{true, {}});
    world.rotation->check(*wrong);
    world.settle();
    EXPECT_EQ(world.server.requests, 1);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::NotPermitted);
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
}

TEST(OutcomeResolver, LeavesEverythingWhenThePendingSecretsCannotBeRead)
{
    LostWorld world(Fate::AppliedAnswerLost);
    world.vault.trouble = [](auto, const auto &) {
        return std::optional(localError(ApiErrorKind::KeychainLocked));
    };
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Unknown);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::KeychainLocked);
    EXPECT_EQ(world.server.requests, 1);
}

TEST(OutcomeResolver, ConfirmsAFirstLinkThatWasApplied)
{
    LostWorld world(Fate::AppliedAnswerLost, true);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.nothingLost());
}

TEST(OutcomeResolver, LinksAgainWhenNothingIsOnFile)
{
    LostWorld world(Fate::LostNotApplied, true);
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.server.requests, 3);
    EXPECT_TRUE(world.inForce(World::newSecret));
    EXPECT_TRUE(world.nothingLost());
}

TEST(OutcomeResolver, CallsAnotherLinkForeign)
{
    LostWorld world(Fate::LostNotApplied, true);
    world.server.onFile = credentials("somebody else's");
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Foreign);
}

TEST(OutcomeResolver, DoesNotCallOurOwnLateLinkForeign)
{
    LostWorld world(Fate::Late, true);
    // Nothing on file at the first probe; then the late copy arrives, then the plain link.
    world.answerNext(400, ApiErrorKind::Invalid);
    world.server.deliverLate();
    world.check();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.server.requests, 4);
    EXPECT_TRUE(world.nothingLost());
}

TEST(ResolverTable, SaysForeignOnlyAfterAMismatch)
{
    for (int s = 0; s < probeStepCount; ++s) {
        for (int a = 0; a < probeAnswerCount; ++a) {
            const auto step = static_cast<ProbeStep>(s);
            const auto answer = static_cast<ProbeAnswer>(a);
            const auto next = nextProbe(step, answer);
            if (next.step)
                continue;
            const bool write = step != ProbeStep::LinkAgain && step != ProbeStep::SetAgain;
            EXPECT_EQ(next.verdict == ProbeVerdict::ProvenForeign,
                      isReading(step) ? answer == ProbeAnswer::ShowsNeither
                                      : answer == ProbeAnswer::Mismatch && write);
            EXPECT_EQ(next.verdict == ProbeVerdict::ProvenNew || next.verdict == ProbeVerdict::ProvenOld,
                      isReading(step) ? answer == ProbeAnswer::ShowsNew
                              || (answer == ProbeAnswer::ShowsOld && step == ProbeStep::Read)
                                      : answer == ProbeAnswer::Accepted);
        }
    }
}

/// Every step that can follow a first one.
QList<ProbeStep> reachable(ProbeStep first)
{
    QList<ProbeStep> steps{first};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        for (int a = 0; a < probeAnswerCount; ++a) {
            const auto next = nextProbe(steps[i], static_cast<ProbeAnswer>(a));
            if (next.step && !steps.contains(*next.step))
                steps.append(*next.step);
        }
    }
    return steps;
}

TEST(ResolverTable, RepeatsTheChangeOnlyByItselfAndNeverAfterAsking)
{
    const auto asked = reachable(firstProbe(ProofManner::CompareAndSet, ProbeOrder::Asked, false));
    EXPECT_FALSE(asked.contains(ProbeStep::SameAgain));
    const auto repeated = reachable(firstProbe(ProofManner::CompareAndSet, ProbeOrder::Repeat, false));
    EXPECT_EQ(repeated.first(), ProbeStep::SameAgain);
    EXPECT_TRUE(repeated.contains(ProbeStep::IsNewAfterSame));
    EXPECT_TRUE(repeated.contains(ProbeStep::IsOldInForce));
}

TEST(ResolverTable, AskingAPlatformThatShowsItsCredentialsOnlyReads)
{
    const auto asked = reachable(firstProbe(ProofManner::ReadAndCompare, ProbeOrder::Asked, false));
    EXPECT_EQ(asked, QList<ProbeStep>{ProbeStep::Read});
    const auto repeated = reachable(firstProbe(ProofManner::ReadAndCompare, ProbeOrder::Repeat, false));
    EXPECT_EQ(repeated, (QList<ProbeStep>{ProbeStep::ReadThenSend, ProbeStep::SetAgain}));
}

TEST(ResolverTable, RepeatsForTenMinutesOfItsOwnSessionOnly)
{
    const QDateTime now(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    for (int tries = 0; tries <= maximumTries; ++tries) {
        for (const int sentAgo : {0, 60, 300, 590, 601, -5}) {
            const CheckHistory history{ProofManner::CompareAndSet, now.addSecs(-sentAgo), false, tries};
            const auto plan = nextCheck(history, now);
            if (!plan)
                continue;
            EXPECT_EQ(plan->order, ProbeOrder::Repeat);
            EXPECT_LT(tries, maximumTries);
            EXPECT_LE(plan->at, history.sentAt->addSecs(600)) << tries << ' ' << sentAgo;
            EXPECT_GE(sentAgo, 0) << "the clock was set back";
        }
    }
    EXPECT_TRUE(nextCheck({ProofManner::CompareAndSet, now, false, 0}, now));
    EXPECT_FALSE(nextCheck({ProofManner::CompareAndSet, std::nullopt, false, 0}, now));
    EXPECT_EQ(nextCheck({ProofManner::CompareAndSet, std::nullopt, true, 0}, now)->order,
              ProbeOrder::Asked);
    EXPECT_EQ(nextCheck({ProofManner::ReadAndCompare, std::nullopt, false, 0}, now)->order,
              ProbeOrder::Asked);
}

TEST(ResolverTable, EndsAfterThreeProbesAtMost)
{
    for (int first = 0; first < probeStepCount; ++first) {
        QList<ProbeStep> steps{static_cast<ProbeStep>(first)};
        for (int length = 1; !steps.isEmpty(); ++length) {
            ASSERT_LE(length, 3);
            QList<ProbeStep> following;
            for (const auto step : std::as_const(steps)) {
                for (int a = 0; a < probeAnswerCount; ++a) {
                    if (const auto next = nextProbe(step, static_cast<ProbeAnswer>(a)); next.step)
                        following.append(*next.step);
                }
            }
            steps = following;
        }
    }
}

} // namespace
} // namespace console::testing
