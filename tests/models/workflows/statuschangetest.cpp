#include "models/workflows/statuschange.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentials.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeplatforms.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace console::testing {
namespace {

using namespace Qt::StringLiterals;

/// A platform with one integration, whose answers a test chooses.
struct StatusServer : StatusRole, IntegrationRole
{
    Integration onFile;
    std::optional<ApiError> replyError;
    std::optional<ApiError> readError;
    bool applies = true;
    bool hangs = false;
    EventLog *log = nullptr;
    ApiPromise<Integration> pending;

    ApiCall<Integration> apply(const ChangePermit &, const Integration &integration,
                               StatusCommand command) override
    {
        log->add(u"send"_s);
        Integration changed = integration;
        changed.rawStatus = statusAfter(command);
        if (applies)
            onFile = changed;
        if (hangs)
            return pending.call();
        return readyCall(replyError ? Result<Integration>(failure(*replyError)) : changed);
    }

    ApiCall<Integration> integration(const QString &) override
    {
        log->add(u"read back"_s);
        return readyCall(readError ? Result<Integration>(failure(*readError)) : onFile);
    }
};

struct StatusWorld
{
    EventLog log;
    FakeClock clock;
    FakeJournal journal;
    FakeAccounts accounts;
    FakeRegistry registry;
    StatusServer server;
    Account account;
    Integration integration;
    std::unique_ptr<StatusChange> change;
    QList<StatusReport> reports;
    Consent consent{true, u"Orders"_s};

    StatusWorld()
    {
        account.id = AccountId{u"account-1"_s};
        account.platform = PlatformKind::ChargebackStop;
        account.label = u"ChargebackStop"_s;
        integration.id = u"int_1"_s;
        integration.name = u"Orders"_s;
        integration.type = u"CUSTOM_ORDERS"_s;
        integration.rawStatus = u"ENABLED"_s;
        server.onFile = integration;
        server.log = journal.log = &log;
        accounts.list = {account};
        registry.own.ownAccount = account;
        registry.own.statusRole = &server;
        registry.own.integrationRole = &server;
        restart();
    }

    void restart()
    {
        change = std::make_unique<StatusChange>(accounts, registry, journal, clock);
        QObject::connect(change.get(), &StatusChange::finished, change.get(),
                         [this](const QString &, const StatusReport &report) {
                             log.add(u"finished"_s);
                             reports.append(report);
                         });
    }

    void lose(bool applied)
    {
        server.applies = applied;
        server.replyError = localError(ApiErrorKind::ConnectionLost);
        server.replyError->wire = WireState::MaybeSent;
    }

    StatusReport run(StatusCommand command = StatusCommand::Disable)
    {
        const QString operation = change->run(account.id, integration, command, consent);
        EXPECT_FALSE(operation.isEmpty());
        EXPECT_TRUE(reports.isEmpty()) << "finished() must come later than run()";
        if (!QTest::qWaitFor([this] { return !reports.isEmpty(); }))
            return {};
        return reports.takeFirst();
    }
};

TEST(StatusChange, JournalsSendsOnceReadsBackAndThenTells)
{
    StatusWorld world;
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(report.outcome.platformStatus, u"DISABLED"_s);
    EXPECT_EQ(report.readBack->rawStatus, u"DISABLED"_s);
    EXPECT_EQ(world.log.lines,
              (QStringList{u"row intent draft"_s, u"row sending sending"_s, u"send"_s,
                           u"row result confirmed"_s, u"read back"_s, u"row closed confirmed"_s,
                           u"finished"_s}));
    EXPECT_FALSE(world.change->isRunning(world.account.id, u"int_1"_s));
}

TEST(StatusChange, ReadingTellsWhatBecameOfALostReply)
{
    StatusWorld world;
    world.lose(true);
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_FALSE(report.outcome.error);
    EXPECT_EQ(world.log.count(u"send"_s), 1);
    EXPECT_EQ(world.log.count(u"row result"_s), 2);
}

TEST(StatusChange, StaysUnknownWhenTheOldStatusIsStillShown)
{
    StatusWorld world;
    world.lose(false);
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::ConnectionLost);
    EXPECT_EQ(report.readBack->rawStatus, u"ENABLED"_s);
}

TEST(StatusChange, StaysUnknownWhenNothingCanBeRead)
{
    StatusWorld world;
    world.lose(true);
    world.server.readError = localError(ApiErrorKind::NotConnected);
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    EXPECT_FALSE(report.readBack);
}

TEST(StatusChange, DoesNotTakeAnotherPlatformsWordForIt)
{
    StatusWorld world;
    world.server.hangs = true;
    (void)world.change->run(world.account.id, world.integration, StatusCommand::Disable, world.consent);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.log.count(u"send"_s) == 1; }));
    world.registry.own.ownAccount.baseUrl = QUrl(u"https://elsewhere.test"_s);
    ApiError lost = localError(ApiErrorKind::ConnectionLost);
    lost.wire = WireState::MaybeSent;
    world.server.pending.resolve(failure(lost));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.reports.isEmpty(); }));
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.log.count(u"read back"_s), 0);
}

TEST(StatusChange, IsUnknownWhenThePlatformContradictsItself)
{
    StatusWorld world;
    world.server.applies = false;
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    EXPECT_TRUE(report.outcome.error->message.contains(u"ENABLED"_s));
    EXPECT_TRUE(report.outcome.platformStatus.isEmpty());
}

TEST(StatusChange, IsConfirmedByTheReplyWhenReadingFails)
{
    StatusWorld world;
    world.server.readError = localError(ApiErrorKind::TimedOut);
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_FALSE(report.readBack);
}

TEST(StatusChange, RefusedStaysRefusedAndIsReadBackToo)
{
    StatusWorld world;
    world.server.applies = false;
    world.server.replyError = FakeCredentials::answer(400, ApiErrorKind::Invalid);
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::Refused);
    EXPECT_TRUE(report.readBack);
}

TEST(StatusChange, ServerErrorIsNeverARefusal)
{
    StatusWorld world;
    world.server.applies = false;
    world.server.replyError = FakeCredentials::answer(503, ApiErrorKind::ServerError);
    EXPECT_EQ(world.run().outcome.word, OutcomeWord::Unknown);
}

TEST(StatusChange, AReadingThatFailedBeforeTheWriteIsNotSent)
{
    for (const auto &[status, kind] : {std::pair(401, ApiErrorKind::Unauthorised),
                                       std::pair(503, ApiErrorKind::ServerError)}) {
        StatusWorld world;
        world.server.applies = false;
        ApiError beforeTheWrite = FakeCredentials::answer(status, kind);
        beforeTheWrite.wire = WireState::NotSent;
        world.server.replyError = beforeTheWrite;
        EXPECT_EQ(world.run().outcome.word, OutcomeWord::NotSent);
    }
}

TEST(StatusChange, NotConnectedIsNotSent)
{
    StatusWorld world;
    world.server.applies = false;
    world.server.replyError = localError(ApiErrorKind::NotConnected);
    EXPECT_EQ(world.run().outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(world.log.count(u"read back"_s), 0);
    EXPECT_TRUE(world.journal.open()->isEmpty());
}

TEST(StatusChange, NeedsTheTypedNameForWhatCannotBeUndone)
{
    StatusWorld world;
    world.consent.typedName = u"orders"_s;
    const auto report = world.run();
    EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::NotPermitted);
    EXPECT_EQ(world.log.lines, QStringList{u"finished"_s});
}

TEST(StatusChange, SendsNoCommandThatThePlatformLacksOrBlocks)
{
    StatusWorld world;
    EXPECT_EQ(world.run(StatusCommand::Disconnect).outcome.word, OutcomeWord::NotSent);
    world.integration.rawStatus = u"DISABLED"_s;
    EXPECT_EQ(world.run().outcome.word, OutcomeWord::NotSent);
    world.accounts.list.clear();
    EXPECT_EQ(world.run().outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(world.log.count(u"send"_s), 0);
}

TEST(StatusChange, SendsNothingWithoutItsRows)
{
    for (const JournalStep step : {JournalStep::Intent, JournalStep::Sending}) {
        StatusWorld world;
        world.journal.refuse = [step](const JournalEntry &row) { return row.step == step; };
        const auto report = world.run();
        EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
        EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::JournalUnavailable);
        EXPECT_EQ(world.log.count(u"send"_s), 0);
        EXPECT_TRUE(world.journal.open()->isEmpty());
    }
}

TEST(StatusChange, RunsOneCommandAnIntegration)
{
    StatusWorld world;
    world.server.hangs = true;
    (void)world.change->run(world.account.id, world.integration, StatusCommand::Disable,
                            world.consent);
    EXPECT_TRUE(world.change->isRunning(world.account.id, u"int_1"_s));
    EXPECT_FALSE(world.change->isRunning(world.account.id, u"int_2"_s));
    QSignalSpy idle(world.change.get(), &StatusChange::idle);
    EXPECT_EQ(world.run().outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(idle.count(), 0) << "the refused command was not the one under way";
    EXPECT_TRUE(world.change->isRunning(world.account.id, u"int_1"_s));
    EXPECT_EQ(world.log.count(u"send"_s), 1);
}

TEST(StatusChange, IsBusyUntilFinishedAndThenIdle)
{
    StatusWorld world;
    QObject::connect(world.change.get(), &StatusChange::idle, world.change.get(),
                     [&world] { world.log.add(u"idle"_s); });
    EXPECT_FALSE(world.change->isBusy());
    (void)world.change->run(world.account.id, world.integration, StatusCommand::Disable,
                            world.consent);
    EXPECT_TRUE(world.change->isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&world] { return !world.reports.isEmpty(); }));
    EXPECT_FALSE(world.change->isBusy());
    EXPECT_EQ(world.log.lines.mid(world.log.lines.size() - 2), (QStringList{u"finished"_s, u"idle"_s}));
}

TEST(StatusChange, ClosesWhatARestartInterruptedAsUnknown)
{
    StatusWorld world;
    world.server.hangs = true;
    (void)world.change->run(world.account.id, world.integration, StatusCommand::Disable,
                            world.consent);
    world.restart();
    EXPECT_EQ(world.journal.steps(), u"intent sending result closed"_s);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Unknown);
}

} // namespace
} // namespace console::testing
