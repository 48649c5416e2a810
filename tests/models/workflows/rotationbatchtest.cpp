#include "models/workflows/rotationbatch.h"

#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

/// Connectors of one account, and a platform that knows each one's credentials.
struct BatchWorld : RotationWorld
{
    std::unique_ptr<RotationBatch> batch;

    explicit BatchWorld(int count)
    {
        // One register for all: every row replaces what the row before it set.
        server.onFile = credentials("secret-0");
        std::vector<BatchItem> items;
        for (int i = 0; i < count; ++i) {
            ConnectorRef ref = target;
            ref.connectorId = u"midCon_%1"_s.arg(i);
            items.push_back({ref, set(i + 1), set(i)});
        }
        batch = std::make_unique<RotationBatch>(*desk, std::move(items));
    }

    static CredentialSet set(int number)
    {
        return credentials(QByteArray("secret-" + QByteArray::number(number)));
    }

    void start(const Consent &consent = {true, {}})
    {
        const auto started = batch->start(account, consent);
        EXPECT_TRUE(started);
        finish();
    }

    void finish()
    {
        for (int i = 0; i < 10; ++i)
            settle();
    }

    [[nodiscard]] QList<OutcomeWord> words() const
    {
        QList<OutcomeWord> all;
        for (const auto &row : batch->rows())
            all.append(row.outcome.word);
        return all;
    }
};

using W = OutcomeWord;

TEST(RotationBatch, SendsNothingMoreOnceTheAccountLeadsElsewhere)
{
    BatchWorld world(3);
    ASSERT_TRUE(world.batch->start(world.account, {true, {}}));
    world.batch->pause();
    world.finish();
    world.accounts.list.first().environment = Environment::Live;
    world.accounts.list.first().baseUrl = QUrl(u"https://live.example"_s);
    world.registry.own.ownAccount = world.accounts.list.first();
    world.batch->resume();
    world.finish();
    EXPECT_EQ(world.words(), (QList<W>{W::Confirmed, W::NotSent, W::NotSent}));
    EXPECT_EQ(world.server.requests, 1);
}

TEST(RotationBatch, RunsOneAfterAnother)
{
    BatchWorld world(3);
    world.start();
    EXPECT_EQ(world.words(), (QList<W>{W::Confirmed, W::Confirmed, W::Confirmed}));
    EXPECT_TRUE(world.batch->isFinished());
    EXPECT_EQ(world.server.requests, 3);
    EXPECT_TRUE(world.server.onFile->equals(BatchWorld::set(3)));
}

TEST(RotationBatch, PausesAtARefusedKeyAndSendsNoMore)
{
    for (const auto kind : {ApiErrorKind::Unauthorised, ApiErrorKind::Forbidden}) {
        BatchWorld world(3);
        world.server.turns.enqueue({Fate::Error, FakeCredentials::answer(401, kind)});
        world.start();
        EXPECT_EQ(world.batch->paused(), BatchPause::KeyRefused);
        EXPECT_EQ(world.server.requests, 1);
        EXPECT_EQ(world.words().first(), W::Refused);
        world.batch->cancel();
        EXPECT_TRUE(world.batch->isFinished());
        EXPECT_EQ(world.words(), (QList<W>{W::Refused, W::NotSent, W::NotSent}));
        EXPECT_EQ(world.server.requests, 1);
    }
}

TEST(RotationBatch, PausesAtAnUnknownOutcomeAndGoesOnWhenTold)
{
    BatchWorld world(2);
    world.server.turns.enqueue({Fate::AppliedAnswerLost, {}});
    world.start();
    EXPECT_EQ(world.batch->paused(), BatchPause::OutcomeUnknown);
    EXPECT_EQ(world.server.requests, 1);
    world.batch->resume();
    world.finish();
    EXPECT_EQ(world.words(), (QList<W>{W::Unknown, W::Confirmed}));
    EXPECT_TRUE(world.batch->isFinished());
}

TEST(RotationBatch, GoesOnAfterARefusalOfOneRow)
{
    BatchWorld world(2);
    world.server.turns.enqueue({Fate::Error, FakeCredentials::answer(404, ApiErrorKind::NotFound,
                                                                     RefusalReason::ConnectionNotFound)});
    world.start();
    EXPECT_EQ(world.batch->paused(), BatchPause::None);
    EXPECT_EQ(world.words().first(), W::Refused);
    EXPECT_EQ(world.server.requests, 2);
}

TEST(RotationBatch, PausesAndIsCancelledAfterTheCurrentRow)
{
    BatchWorld world(3);
    world.server.turns.enqueue({Fate::Never, {}});
    world.start();
    EXPECT_TRUE(world.batch->isUnderWay());
    world.batch->pause();
    EXPECT_EQ(world.batch->paused(), BatchPause::Asked);
    world.batch->cancel();
    EXPECT_FALSE(world.batch->isFinished()) << "the current row comes to its end";
    EXPECT_EQ(world.words(), (QList<W>{W::Sending, W::NotSent, W::NotSent}));
    EXPECT_EQ(world.server.requests, 1);
}

TEST(RotationBatch, SendsNothingWithoutTheJournal)
{
    BatchWorld world(2);
    world.journal.trouble = localError(ApiErrorKind::JournalUnavailable);
    world.start();
    EXPECT_EQ(world.batch->paused(), BatchPause::NothingSent);
    EXPECT_EQ(world.server.requests, 0);
    EXPECT_EQ(world.words().first(), W::NotSent);
}

TEST(RotationBatch, WantsTheAccountsNameTypedOnLive)
{
    BatchWorld world(2);
    world.account.environment = Environment::Live;
    world.accounts.list = {world.account};
    world.registry.own.ownAccount = world.account;
    for (const auto &consent : {Consent{true, {}}, Consent{true, u"Bobby's Burgers / Stripe"_s}}) {
        const auto started = world.batch->start(world.account, consent);
        ASSERT_FALSE(started);
        EXPECT_EQ(started.error().kind, ApiErrorKind::NotPermitted);
    }
    EXPECT_EQ(world.server.requests, 0);
    world.start(Consent{true, world.account.label});
    EXPECT_EQ(world.server.requests, 2);
}

TEST(RotationBatch, IsRefusedOnAReadOnlyAccount)
{
    BatchWorld world(1);
    world.account.protection = ProtectionLevel::ReadOnly;
    EXPECT_FALSE(world.batch->start(world.account, Consent{true, world.account.label}));
    EXPECT_EQ(world.server.requests, 0);
}

TEST(RotationBatch, FollowsARowThatIsFoundOutLater)
{
    BatchWorld world(1);
    world.server.turns.enqueue({Fate::AppliedAnswerLost, {}});
    world.start();
    EXPECT_EQ(world.words().first(), W::Unknown);
    world.clock.advance(std::chrono::seconds(10));
    world.finish();
    EXPECT_EQ(world.words().first(), W::Confirmed);
}

} // namespace
} // namespace console::testing
