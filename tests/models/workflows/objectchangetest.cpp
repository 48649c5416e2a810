#include "models/workflows/objectchange.h"

#include "models/domain/keynames.h"
#include "models/domain/specs/connectorspec.h"
#include "models/workflows/storedsecrets.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentials.h"
#include "tests/support/fakeediting.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeplatforms.h"
#include "tests/support/fakevault.h"
#include "tests/support/printing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct ChangeWorld
{
    EventLog log;
    FakeClock clock;
    FakeJournal journal;
    FakeVault vault;
    FakeAccounts accounts;
    FakeRegistry registry;
    FakeEditing editing;
    Account account;
    std::unique_ptr<ObjectChange> change;
    QList<ChangeReport> reports;
    int looks = 0;

    explicit ChangeWorld(PlatformKind kind) : editing(kind)
    {
        account.id = AccountId{u"account-1"_s};
        account.platform = kind;
        account.protection = ProtectionLevel::Free;
        editing.log = journal.log = vault.log = &log;
        accounts.list = {account};
        registry.own.ownAccount = account;
        registry.own.editRole = &editing;
        restart();
    }

    void restart()
    {
        change = std::make_unique<ObjectChange>(accounts, registry, vault, journal, clock);
        QObject::connect(change.get(), &ObjectChange::finished, change.get(),
                         [this](const ChangeReport &report) { reports.append(report); });
        QObject::connect(change.get(), &ObjectChange::looked, change.get(), [this] { ++looks; });
    }

    QString begin(const ObjectDraft &draft) { return change->run(draft, Consent{true, {}}); }

    ChangeReport run(const ObjectDraft &draft)
    {
        (void)begin(draft);
        for (int i = 0; i < 40 && reports.isEmpty(); ++i) {
            QTest::qWait(1);
            clock.advance(10s);
        }
        return reports.isEmpty() ? ChangeReport{} : reports.takeFirst();
    }

    void refuseWith(int status, ApiErrorKind kind)
    {
        editing.fates = {SendFate::Error};
        editing.error = FakeCredentials::answer(status, kind);
    }
};

/// Paygentic: one stored integration, and a draft that changes one field of it.
struct UpsertWorld : ChangeWorld
{
    ObjectSpec spec = paygenticSpecs().first();

    UpsertWorld() : ChangeWorld(PlatformKind::Paygentic) { editing.stored = {onFile()}; }

    [[nodiscard]] EditableObject onFile() const
    {
        const ObjectRef ref{account.id, ObjectKind::Integration, u"mint_1"_s, u"Bobby"_s,
                            u"org_a"_s, {}, u"salesforce"_s, u"active"_s};
        return shownObject(ref, {{u"merchantId"_s, "\"org_a\""},
                                 {u"provider"_s, "\"salesforce\""},
                                 {u"status"_s, "\"active\""},
                                 {u"config"_s, R"({"token":"s3cret"})"}});
    }

    [[nodiscard]] ObjectDraft edited() const
    {
        ObjectDraft draft(spec, onFile());
        draft.set(u"externalId"_s, FieldValue::ofText(u"inst_9"));
        return draft;
    }
};

/// IXOPAY: a connector whose secrets the platform may show or not.
struct HidingWorld : ChangeWorld
{
    ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary);

    HidingWorld() : ChangeWorld(PlatformKind::Ixopay) { editing.stored = {onFile("\"old\"")}; }

    [[nodiscard]] EditableObject onFile(const QByteArray &password) const
    {
        const ObjectRef ref{account.id, ObjectKind::Connector, u"CO-1"_s, u"Karte"_s,
                            u"ME-1"_s, {}, u"Simulator"_s, u"enabled"_s};
        return shownObject(ref, {{u"name"_s, "\"Karte\""},
                                 {u"adapter"_s, "\"Simulator\""},
                                 {u"method"_s, "\"Creditcard\""},
                                 {u"apiKey"_s, "\"key\""},
                                 {u"sharedSecret"_s, "\"shared\""},
                                 {u"config.password"_s, password}});
    }

    [[nodiscard]] ObjectDraft edited(const QByteArray &shownPassword) const
    {
        ObjectDraft draft(spec, onFile(shownPassword));
        draft.set(u"config.password"_s, FieldValue::ofSecret(SecretBuffer("canary-next")));
        return draft;
    }
};

/// ChargebackStop: a new integration.
struct CreateWorld : ChangeWorld
{
    ObjectSpec spec = chargebackStopSpecs().first();

    CreateWorld() : ChangeWorld(PlatformKind::ChargebackStop) { }

    [[nodiscard]] ObjectDraft fresh(const QString &name = u"Orders"_s) const
    {
        ObjectRef where;
        where.account = account.id;
        ObjectDraft draft(spec, newObject(spec, where));
        draft.set(u"name"_s, FieldValue::ofText(name));
        draft.set(u"organisation_id"_s, FieldValue::ofText(u"org_x"));
        draft.set(u"merchant_ids"_s, FieldValue::ofList({u"mrch_1"_s}));
        return draft;
    }
};

TEST(ObjectChange, ReadsAfreshJournalsSendsOnceAndReadsBack)
{
    UpsertWorld world;
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(report.unmet.isEmpty());
    EXPECT_EQ(world.log.lines,
              (QStringList{u"row intent draft"_s, u"read"_s, u"row sending sending"_s, u"send"_s,
                           u"row result confirmed"_s, u"read"_s, u"row closed confirmed"_s}));
    for (const JournalEntry &row : world.journal.rows)
        EXPECT_FALSE(row.detail.contains(u"inst_9"_s)) << "values may be secrets";
}

TEST(ObjectChange, SendsNothingOverSomebodyElsesChange)
{
    UpsertWorld world;
    const ObjectDraft draft = world.edited();
    world.editing.stored.first().values[u"status"_s] = FieldValue::ofText(u"error");
    const auto report = world.run(draft);
    EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
    ASSERT_EQ(report.foreign.size(), 1);
    EXPECT_EQ(report.foreign.first().path, u"status"_s);
    EXPECT_TRUE(report.shown.has_value());
    EXPECT_EQ(world.log.count(u"send"_s), 0);
    EXPECT_EQ(world.run(draft.rebased(*report.shown)).outcome.word, OutcomeWord::Confirmed);
}

TEST(ObjectChange, AnUpsertOfWhatIsAlreadyThereIsNotSent)
{
    UpsertWorld world;
    ObjectRef where;
    where.account = world.account.id;
    where.ownerId = u"org_a"_s;
    ObjectDraft draft(world.spec, newObject(world.spec, where));
    draft.set(u"status"_s, FieldValue::ofText(u"error"));
    const auto report = world.run(draft);
    EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::Conflict);
    EXPECT_EQ(report.shown->ref.id, u"mint_1"_s);
    EXPECT_EQ(world.log.count(u"send"_s), 0);
}

TEST(ObjectChange, ALostAnswerIsFoundOutByReading)
{
    UpsertWorld world;
    world.editing.fates = {SendFate::AppliedAnswerLost};
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_FALSE(report.outcome.error);
    EXPECT_EQ(world.log.count(u"send"_s), 1);
    EXPECT_GE(report.probes, 1);
    EXPECT_GE(world.looks, 1);
}

TEST(ObjectChange, AnUpsertIsSentAgainAtMostThreeTimesInAll)
{
    UpsertWorld world;
    world.editing.fates.assign(9, SendFate::LostUnapplied);
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.log.count(u"send"_s), 3);
    EXPECT_TRUE(world.journal.open()->isEmpty());
}

TEST(ObjectChange, ARefusalOfALaterCopyIsNoRefusal)
{
    UpsertWorld world;
    world.editing.fates = {SendFate::LostUnapplied, SendFate::Error, SendFate::LostUnapplied};
    world.editing.error = FakeCredentials::answer(400, ApiErrorKind::Invalid);
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
}

TEST(ObjectChange, ARefusalOfTheOnlyCopyIsRefused)
{
    UpsertWorld world;
    world.refuseWith(400, ApiErrorKind::Invalid);
    EXPECT_EQ(world.run(world.edited()).outcome.word, OutcomeWord::Refused);
    world.refuseWith(503, ApiErrorKind::ServerError);
    EXPECT_NE(world.run(world.edited()).outcome.word, OutcomeWord::Refused);
}

TEST(ObjectChange, SuccessThatShowsOldValuesIsUnknownAndNamesThem)
{
    UpsertWorld world;
    world.editing.fates = {SendFate::AppliedOtherwise};
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    ASSERT_EQ(report.unmet.size(), 1);
    EXPECT_EQ(report.unmet.first().path, u"externalId"_s);
}

TEST(ObjectChange, AReadingThatHidesTheNewSecretProvesNothing)
{
    for (const QByteArray hidden : {"\"********\"", "null", R"("••••••••")"}) {
        HidingWorld world;
        world.editing.stored = {world.onFile(hidden)};
        world.editing.fates = {SendFate::LostUnapplied};
        const auto report = world.run(world.edited(hidden));
        EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown) << hidden.constData();
        EXPECT_EQ(world.log.count(u"send"_s), 1);
    }
}

TEST(ObjectChange, AReadingThatShowsTheNewSecretProvesIt)
{
    HidingWorld world;
    world.editing.fates = {SendFate::AppliedAnswerLost};
    EXPECT_EQ(world.run(world.edited("\"old\"")).outcome.word, OutcomeWord::Confirmed);
}

TEST(ObjectChange, ToLookNoLongerWaitsForTheCopyOnTheWire)
{
    UpsertWorld world;
    world.editing.fates = {SendFate::LostUnapplied, SendFate::Never};
    const QString operation = world.begin(world.edited());
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.looks == 1; }));
    world.clock.advance(2s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.log.count(u"send"_s) == 2; }));
    world.change->stopLooking(operation);
    QTest::qWait(5);
    EXPECT_TRUE(world.reports.isEmpty()) << "a copy is on the wire: nothing is final";
    EXPECT_FALSE(world.journal.open()->isEmpty());
    ApiError lost = localError(ApiErrorKind::ConnectionLost);
    lost.wire = WireState::MaybeSent;
    world.editing.answerUnanswered(failure(lost));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.reports.isEmpty(); }));
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    EXPECT_EQ(world.log.count(u"send"_s), 2);
}

TEST(ObjectChange, AChangeStaysAtThePlaceItWasAgreedFor)
{
    const auto moveTo = [](Account &account, int what) {
        if (what == 0)
            account.baseUrl = QUrl(u"https://elsewhere.test"_s);
        else
            account.environment = Environment::Live;
    };
    for (const int what : {0, 1}) {
        UpsertWorld world;
        world.editing.fates = {SendFate::LostUnapplied};
        (void)world.begin(world.edited());
        ASSERT_TRUE(QTest::qWaitFor([&] { return world.looks == 1; }));
        moveTo(world.accounts.list.first(), what);
        moveTo(world.registry.own.ownAccount, what);
        const int reads = world.log.count(u"read"_s);
        for (int i = 0; i < 20 && world.reports.isEmpty(); ++i) {
            world.clock.advance(10s);
            QTest::qWait(1);
        }
        ASSERT_EQ(world.reports.size(), 1);
        EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
        EXPECT_EQ(world.log.count(u"send"_s), 1) << "another platform would have got the secrets";
        EXPECT_EQ(world.log.count(u"read"_s), reads) << "another platform proves nothing";
    }
}

TEST(ObjectChange, NamesWhatElseIsAnotherAfterwards)
{
    UpsertWorld world;
    world.editing.alsoChanges = {u"status"_s, FieldValue::ofText(u"error")};
    const auto report = world.run(world.edited());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    ASSERT_EQ(report.foreign.size(), 1);
    EXPECT_EQ(report.foreign.first().path, u"status"_s);
    UpsertWorld quiet;
    EXPECT_TRUE(quiet.run(quiet.edited()).foreign.isEmpty());
}

TEST(ObjectChange, ACreationListsFirstAndIsSentOnce)
{
    CreateWorld world;
    const auto report = world.run(world.fresh());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(report.target.id, u"new_1"_s);
    EXPECT_EQ(world.log.lines.mid(0, 4),
              (QStringList{u"row intent draft"_s, u"list"_s, u"row sending sending"_s, u"send"_s}));
    EXPECT_EQ(world.journal.rows.first().kind, OperationKind::CreateObject);
    EXPECT_EQ(world.journal.rows.last().objectId, u"new_1"_s) << "who made it, is asked by its id";
}

TEST(ObjectChange, ALostCreationIsLookedForAfterFiveThirtyAndOneHundredTwentySeconds)
{
    CreateWorld world;
    world.editing.fates = {SendFate::LostUnapplied};
    (void)world.begin(world.fresh());
    const auto lists = [&world](std::chrono::seconds wait) {
        QTest::qWait(2);
        world.clock.advance(wait);
        QTest::qWait(2);
        return world.log.count(u"list"_s) - 1;
    };
    EXPECT_EQ(lists(4s), 0);
    EXPECT_EQ(lists(1s), 1);
    EXPECT_EQ(lists(24s), 1);
    EXPECT_EQ(lists(1s), 2);
    EXPECT_EQ(lists(89s), 2);
    EXPECT_EQ(lists(1s), 3);
    EXPECT_EQ(lists(600s), 3);
    ASSERT_EQ(world.reports.size(), 1);
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.log.count(u"send"_s), 1) << "only the user may send again";
}

TEST(ObjectChange, ACreationThatAppearsLateIsAdopted)
{
    CreateWorld world;
    world.editing.fates = {SendFate::AppliedLate};
    const auto report = world.run(world.fresh());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(report.target.id, u"new_1"_s);
    EXPECT_EQ(report.probes, 2);
    EXPECT_EQ(world.log.count(u"send"_s), 1);
}

TEST(ObjectChange, OfTwoNewOnesNoneIsAdopted)
{
    CreateWorld world;
    world.editing.fates = {SendFate::AppliedAnswerLost};
    (void)world.begin(world.fresh());
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.looks == 1; }));
    (void)world.editing.apply(world.fresh()); // a colleague's, of the same name
    world.clock.advance(5s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.reports.isEmpty(); }));
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Unknown);
    EXPECT_EQ(world.reports.first().candidates.size(), 2);
}

TEST(ObjectChange, AnOldNamesakeIsNotTheNewOne)
{
    CreateWorld world;
    (void)world.editing.apply(world.fresh());
    world.editing.fates = {SendFate::LostUnapplied};
    EXPECT_EQ(world.run(world.fresh()).outcome.word, OutcomeWord::Unknown);
}

TEST(ObjectChange, MakesOneOfANameAtATime)
{
    CreateWorld world;
    world.editing.fates = {SendFate::Never};
    (void)world.begin(world.fresh());
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.log.count(u"send"_s) == 1; }));
    (void)world.begin(world.fresh());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.reports.isEmpty(); }));
    EXPECT_EQ(world.reports.takeFirst().outcome.word, OutcomeWord::NotSent);
    (void)world.begin(world.fresh(u"Others"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.reports.isEmpty(); }));
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
}

TEST(ObjectChange, SendsNothingWithoutItsRows)
{
    for (const JournalStep step : {JournalStep::Intent, JournalStep::Sending}) {
        UpsertWorld world;
        world.journal.refuse = [step](const JournalEntry &row) { return row.step == step; };
        const auto report = world.run(world.edited());
        EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
        EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::JournalUnavailable);
        EXPECT_EQ(world.log.count(u"send"_s), 0);
    }
}

TEST(ObjectChange, ProtectionHoldsBelowTheForm)
{
    UpsertWorld world;
    world.accounts.list.first().protection = ProtectionLevel::ReadOnly;
    EXPECT_EQ(world.run(world.edited()).outcome.word, OutcomeWord::NotSent);
    world.accounts.list.first().protection = ProtectionLevel::ConfirmByName;
    EXPECT_EQ(world.run(world.edited()).outcome.error->kind, ApiErrorKind::NotPermitted);
    EXPECT_TRUE(world.log.lines.isEmpty()) << "nothing was read, sent or journalled";
}

TEST(ObjectChange, ClosesWhatARestartInterruptedAsUnknown)
{
    UpsertWorld world;
    world.editing.fates = {SendFate::Never};
    (void)world.begin(world.edited());
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.log.count(u"send"_s) == 1; }));
    world.restart();
    EXPECT_EQ(world.journal.steps(), u"intent sending result closed"_s);
    EXPECT_EQ(world.journal.rows.last().word, OutcomeWord::Unknown);
}

/// IXOPAY: a connector, and a draft that gives it another shared secret.
struct ConnectorWorld : ChangeWorld
{
    ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary);

    ConnectorWorld() : ChangeWorld(PlatformKind::Ixopay) { editing.stored = {onFile()}; }

    [[nodiscard]] EditableObject onFile() const
    {
        const ObjectRef ref{account.id, ObjectKind::Connector, u"CO-1"_s, u"Adyen EUR"_s,
                            u"ME-1"_s,  {},                    u"Adyen"_s, {}};
        return shownObject(ref, {{u"name"_s, "\"Adyen EUR\""},
                                 {u"adapter"_s, "\"Adyen\""},
                                 {u"method"_s, "\"Creditcard\""},
                                 {u"apiKey"_s, "\"key-1\""},
                                 {u"sharedSecret"_s, "\"canary-old\""}});
    }

    [[nodiscard]] ObjectDraft rekeyed() const
    {
        ObjectDraft draft(spec, onFile());
        draft.set(u"sharedSecret"_s, FieldValue::ofSecret(SecretBuffer("canary-new")));
        return draft;
    }

    /// The keychain knows a credential that no change here is about.
    void rememberPassword()
    {
        CredentialSet known;
        known.set(u"config.password"_s, SecretBuffer("canary-password"));
        vault.items[currentCredentialName(account.id, u"CO-1"_s)] =
            encodeSlot(known, clock.now()).expose().toByteArray();
    }

    [[nodiscard]] QByteArray current() const
    {
        return vault.items.value(currentCredentialName(account.id, u"CO-1"_s));
    }
};

TEST(ObjectChange, StagesCredentialsBeforeItSendsAndMakesThemCurrentOnceConfirmed)
{
    ConnectorWorld world;
    const auto report = world.run(world.rekeyed());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_FALSE(report.keepsSecrets);
    EXPECT_EQ(world.log.lines.mid(0, 6),
              (QStringList{u"row intent draft"_s, u"write pending"_s, u"read pending"_s,
                           u"row staged staged"_s, u"read"_s, u"row sending sending"_s}));
    EXPECT_TRUE(world.current().contains(R"("sharedSecret":"canary-new")"));
    EXPECT_FALSE(world.vault.has(u"pending"_s));
}

TEST(ObjectChange, KeepsWhatTheKeychainKnowsOfOtherCredentials)
{
    ConnectorWorld world;
    world.rememberPassword();
    (void)world.run(world.rekeyed());
    EXPECT_TRUE(world.current().contains("canary-password"));
    EXPECT_TRUE(world.current().contains("canary-new"));
}

TEST(ObjectChange, OverwritesNoCredentialsThatItCouldNotRead)
{
    ConnectorWorld world;
    world.rememberPassword();
    world.vault.trouble = [](FakeVault::Operation operation, const QString &key) {
        return operation == FakeVault::Operation::Read && key.contains(u"current"_s)
            ? std::optional(localError(ApiErrorKind::KeychainSilent))
            : std::nullopt;
    };
    const auto report = world.run(world.rekeyed());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(world.current().contains("canary-password"));
    EXPECT_TRUE(world.vault.contains("canary-new"));
    EXPECT_TRUE(report.keepsSecrets);
}

TEST(ObjectChange, KeepsCredentialsPendingWhoseFateIsUnknown)
{
    ConnectorWorld world;
    world.editing.fates = {SendFate::LostUnapplied};
    const auto report = world.run(world.rekeyed());
    EXPECT_EQ(report.outcome.word, OutcomeWord::Unknown);
    EXPECT_TRUE(report.keepsSecrets);
    EXPECT_TRUE(world.vault.contains("canary-new"));
    EXPECT_TRUE(world.current().isEmpty());
}

TEST(ObjectChange, ForgetsCredentialsThatWereRefused)
{
    ConnectorWorld world;
    world.refuseWith(422, ApiErrorKind::Invalid);
    EXPECT_EQ(world.run(world.rekeyed()).outcome.word, OutcomeWord::Refused);
    EXPECT_TRUE(world.vault.items.isEmpty());
}

TEST(ObjectChange, SendsNoCredentialThatTheKeychainDoesNotKeep)
{
    using Operation = FakeVault::Operation;
    for (const Operation broken : {Operation::Write, Operation::Read}) {
        ConnectorWorld world;
        world.vault.trouble = [broken](Operation operation, const QString &) {
            return operation == broken ? std::optional(localError(ApiErrorKind::KeychainLocked))
                                       : std::nullopt;
        };
        const auto report = world.run(world.rekeyed());
        EXPECT_EQ(report.outcome.word, OutcomeWord::NotSent);
        EXPECT_EQ(report.outcome.error->kind, ApiErrorKind::KeychainLocked);
        EXPECT_EQ(world.log.count(u"send"_s), 0);
        EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
    }
}

TEST(ObjectChange, LeavesTheKeychainAloneWhereNoCredentialIsSent)
{
    ConnectorWorld world;
    ObjectDraft draft(world.spec, world.onFile());
    draft.set(u"description"_s, FieldValue::ofText(u"Cards"));
    EXPECT_EQ(world.run(draft).outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(world.log.lines.filter(u"pending"_s), QStringList());
    EXPECT_TRUE(world.vault.items.isEmpty());
}

} // namespace
} // namespace console::testing
