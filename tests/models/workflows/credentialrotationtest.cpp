#include "tests/models/workflows/rotationworld.h"

#include <QSignalSpy>

namespace console::testing {
namespace {

using World = RotationWorld;
using namespace std::chrono_literals;

ApiError answered(int status, ApiErrorKind kind, RefusalReason reason = RefusalReason::None)
{
    return FakeCredentials::answer(status, kind, reason);
}

ApiError onWire(ApiErrorKind kind, WireState wire)
{
    ApiError error = localError(kind);
    error.wire = wire;
    return error;
}

TEST(CredentialRotation, KeepsTheOrderOfTheSafetyDesign)
{
    World world;
    world.storeOld();
    world.replace();
    const QStringList expected{
        u"read current"_s,        u"read fingerprint-key"_s, u"write fingerprint-key"_s,
        u"row intent draft"_s,    u"write pending"_s,        u"read pending"_s,
        u"row staged staged"_s,   u"row sending sending"_s,  u"send"_s,
        u"row result confirmed"_s, u"write previous"_s,      u"read previous"_s,
        u"write current"_s,       u"read current"_s,         u"remove pending"_s,
        u"row kept confirmed"_s};
    QStringList happened = world.log.lines;
    happened.removeIf([](const QString &line) { return line.startsWith(u"shown"); });
    EXPECT_EQ(happened, expected);
    EXPECT_LT(world.log.at(u"row result confirmed"_s), world.log.at(u"shown confirmed"_s));
    EXPECT_LT(world.log.at(u"row sending sending"_s), world.log.at(u"shown sending"_s));
}

TEST(CredentialRotation, ConfirmsPromotesAndTellsTheStatusLiterally)
{
    World world;
    world.storeOld();
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_EQ(world.rotation->phase(), RotationPhase::Settled);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::Promoted);
    EXPECT_EQ(world.rotation->outcome().platformStatus, u"Active"_s);
    EXPECT_EQ(world.rotation->newFingerprint().size(), 4);
    EXPECT_TRUE(world.inForce(World::newSecret));
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_TRUE(world.vault.items.value(previousCredentialName(world.account.id, u"midCon_1"_s))
                    .contains(World::oldSecret));
    EXPECT_TRUE(world.vault.items.value(currentCredentialName(world.account.id, u"midCon_1"_s))
                    .contains(World::newSecret));
    ASSERT_EQ(world.receipts.size(), 1);
    EXPECT_TRUE(world.desk->open().isEmpty());
}

TEST(CredentialRotation, LinksForTheFirstTime)
{
    World world;
    world.link();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.rotation->isFirstLink());
    EXPECT_EQ(world.journal.rows.first().kind, OperationKind::LinkCredential);
    EXPECT_FALSE(world.vault.has(u"previous"_s));
    EXPECT_TRUE(world.nothingLost());
}

TEST(CredentialRotation, ChecksAFirstLinkOnlyWithLeaveToLink)
{
    World world;
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.link();
    ASSERT_EQ(world.word(), OutcomeWord::Unknown);
    world.rotation->check(world.permit(ChangeKind::Probe));
    world.settle();
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::NotPermitted);
    EXPECT_EQ(world.server.requests, 1);
    world.rotation->check(world.permit(ChangeKind::Ordinary));
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
    EXPECT_TRUE(world.inForce(World::newSecret));
}

TEST(CredentialRotation, TakesATypedCurrentSecret)
{
    World world;
    world.server.onFile = credentials(World::oldSecret);
    world.replace(credentials(World::oldSecret));
    EXPECT_EQ(world.word(), OutcomeWord::Confirmed);
}

TEST(CredentialRotation, WritesNoSecretIntoTheJournal)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::LostNotApplied, {}});
    world.replace();
    world.check();
    for (const auto &row : world.journal.rows) {
        for (const QString &text : {row.detail, row.oldTag, row.newTag, row.objectName, row.actor})
            EXPECT_FALSE(text.contains(u"CANARY"_s));
        EXPECT_EQ(row.newTag.size(), 32);
        EXPECT_NE(row.newTag, row.oldTag);
    }
}

struct Documented
{
    const char *name;
    ApiError error;
    OutcomeWord word;
};

class DocumentedAnswer : public ::testing::TestWithParam<Documented>
{
};

TEST_P(DocumentedAnswer, LeadsToItsWordAndLosesNothing)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Error, GetParam().error});
    world.replace();
    EXPECT_EQ(world.word(), GetParam().word);
    ASSERT_TRUE(world.rotation->outcome().error);
    EXPECT_EQ(world.rotation->outcome().error->kind, GetParam().error.kind);
    EXPECT_EQ(world.server.requests, 1);
    const bool unknown = GetParam().word == OutcomeWord::Unknown;
    EXPECT_EQ(world.rotation->kept(), unknown ? KeptSecrets::PendingBoth : KeptSecrets::None);
    EXPECT_EQ(world.vault.contains(World::newSecret), unknown);
    EXPECT_EQ(world.desk->open().size(), unknown ? 1 : 0);
    EXPECT_EQ(world.journal.steps(), unknown ? u"intent staged sending result"_s
                                             : u"intent staged sending result closed"_s);
    EXPECT_TRUE(world.nothingLost());
}

INSTANTIATE_TEST_SUITE_P(
    CredentialRotation, DocumentedAnswer,
    ::testing::Values(
        Documented{"InvalidCredentials",
                   answered(400, ApiErrorKind::Invalid, RefusalReason::InvalidCredentials),
                   OutcomeWord::Refused},
        Documented{"MissingFields",
                   answered(400, ApiErrorKind::Invalid, RefusalReason::MissingFields),
                   OutcomeWord::Refused},
        Documented{"NotSupported", answered(400, ApiErrorKind::Invalid, RefusalReason::NotSupported),
                   OutcomeWord::Refused},
        Documented{"AlreadyExists",
                   answered(400, ApiErrorKind::Invalid, RefusalReason::AlreadyExists),
                   OutcomeWord::Refused},
        Documented{"MerchantNotFound",
                   answered(404, ApiErrorKind::NotFound, RefusalReason::MerchantNotFound),
                   OutcomeWord::Refused},
        Documented{"ConnectionNotFound",
                   answered(404, ApiErrorKind::NotFound, RefusalReason::ConnectionNotFound),
                   OutcomeWord::Refused},
        Documented{"Mismatch", answered(409, ApiErrorKind::Conflict, RefusalReason::ExistingMismatch),
                   OutcomeWord::Refused},
        Documented{"Unauthorised", answered(401, ApiErrorKind::Unauthorised), OutcomeWord::Refused},
        Documented{"Forbidden", answered(403, ApiErrorKind::Forbidden), OutcomeWord::Refused},
        Documented{"ServerError", answered(500, ApiErrorKind::ServerError), OutcomeWord::Unknown},
        Documented{"Gateway", answered(503, ApiErrorKind::ServerError), OutcomeWord::Unknown},
        Documented{"Redirected", answered(307, ApiErrorKind::Redirected), OutcomeWord::Unknown},
        Documented{"WrongShape", answered(200, ApiErrorKind::BadReply), OutcomeWord::Unknown},
        Documented{"TooLarge", answered(200, ApiErrorKind::ReplyTooLarge), OutcomeWord::Unknown},
        Documented{"Teapot", answered(418, ApiErrorKind::UnexpectedStatus), OutcomeWord::Unknown},
        // An adapter that forgot to say that it was sent must not lead to "not sent".
        Documented{"ForgetfulServerError", onWire(ApiErrorKind::ServerError, WireState::NotSent),
                   OutcomeWord::Unknown},
        Documented{"ForgetfulBadReply", onWire(ApiErrorKind::BadReply, WireState::NotSent),
                   OutcomeWord::Unknown},
        Documented{"TimedOutSent", onWire(ApiErrorKind::TimedOut, WireState::MaybeSent),
                   OutcomeWord::Unknown},
        Documented{"CancelledSent", onWire(ApiErrorKind::Cancelled, WireState::MaybeSent),
                   OutcomeWord::Unknown},
        Documented{"LostSent", onWire(ApiErrorKind::ConnectionLost, WireState::MaybeSent),
                   OutcomeWord::Unknown},
        Documented{"TlsSent", onWire(ApiErrorKind::TlsFailed, WireState::MaybeSent),
                   OutcomeWord::Unknown},
        Documented{"NotConnected", onWire(ApiErrorKind::NotConnected, WireState::NotSent),
                   OutcomeWord::NotSent},
        Documented{"TlsFailed", onWire(ApiErrorKind::TlsFailed, WireState::NotSent),
                   OutcomeWord::NotSent},
        Documented{"NoApiKey", onWire(ApiErrorKind::SecretMissing, WireState::NotSent),
                   OutcomeWord::NotSent}),
    [](const auto &one) { return std::string(one.param.name); });

TEST(CredentialRotation, IsUnknownWhenTheAnswerIsLostWhateverHappened)
{
    for (const Fate fate : {Fate::AppliedAnswerLost, Fate::LostNotApplied, Fate::Late}) {
        World world;
        world.storeOld();
        world.server.turns.enqueue({fate, {}});
        world.replace();
        EXPECT_EQ(world.word(), OutcomeWord::Unknown);
        EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
        EXPECT_TRUE(world.vault.contains(World::newSecret));
        EXPECT_TRUE(world.vault.contains(World::oldSecret));
        world.server.deliverLate();
        EXPECT_TRUE(world.nothingLost());
        EXPECT_EQ(world.server.requests, 1);
    }
}

TEST(CredentialRotation, RefusedRemovalSaysThatBothArePending)
{
    World world;
    world.storeOld();
    world.server.turns.enqueue({Fate::Error, answered(409, ApiErrorKind::Conflict)});
    world.vault.trouble = [](FakeVault::Operation operation, const QString &) {
        return operation == FakeVault::Operation::Remove
            ? std::optional(localError(ApiErrorKind::KeychainLocked))
            : std::nullopt;
    };
    world.replace();
    EXPECT_EQ(world.word(), OutcomeWord::Refused);
    EXPECT_EQ(world.rotation->kept(), KeptSecrets::PendingBoth);
    EXPECT_EQ(world.journal.steps(), u"intent staged sending result"_s);

    world.vault.trouble = nullptr;
    world.restart();
    EXPECT_FALSE(world.vault.has(u"pending"_s));
    EXPECT_TRUE(world.journal.open()->isEmpty());
}

TEST(CredentialRotation, SendsNothingWithoutAFittingPermit)
{
    World world;
    world.storeOld();
    ConnectorRef other = world.target;
    other.connectorId = u"midCon_2"_s;
    const auto wrong = permitChange(world.account, changeTargetOf(other), ChangeKind::Ordinary,
                                    Consent{true, {}});
    for (const auto &permit : {*wrong, world.permit(ChangeKind::Probe)}) {
        world.begin();
        world.rotation->start(credentials(World::newSecret), StoredCurrent{}, permit);
        world.settle();
        EXPECT_EQ(world.word(), OutcomeWord::NotSent);
        EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::NotPermitted);
    }
    EXPECT_EQ(world.server.requests, 0);
    EXPECT_TRUE(world.journal.rows.isEmpty());
}

TEST(CredentialRotation, RefusesEmptyAndEqualSecrets)
{
    World world;
    world.storeOld();
    world.begin();
    world.rotation->start(credentials(World::oldSecret), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::InvalidRequest);
    world.begin();
    world.rotation->start(CredentialSet(), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.rotation->outcome().error->kind, ApiErrorKind::InvalidRequest);
    EXPECT_EQ(world.server.requests, 0);
}

TEST(CredentialRotation, SendsNothingWhereTheAccountMovedMeanwhile)
{
    World world;
    world.storeOld();
    world.begin();
    world.registry.own.ownAccount.baseUrl = QUrl(u"https://elsewhere.example"_s);
    world.rotation->start(credentials(World::newSecret), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.server.requests, 0);
}

} // namespace
} // namespace console::testing
