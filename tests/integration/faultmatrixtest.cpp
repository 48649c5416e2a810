// Every fault of safety.md §6 crossed with every write of the console. What the user is told is
// compared with what the server knows to have happened.

#include "app/sandbox/sampledata.h"
#include "tests/core/faultcases.h"
#include "tests/core/sampledrafts.h"
#include "tests/integration/faultworld.h"
#include "tests/shown/claims.h"
#include "tests/shown/showntexts.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct WriteFacts;
struct Ending;

using Prepare = Result<Integration> (*)(FaultWorld &world, const WriteFacts &facts);
using Perform = Ending (*)(FaultWorld &world, const WriteFacts &facts, const Integration &before);

/// A write of the console. A new one is a new row below.
struct WriteFacts {
    const char *name;
    PlatformKind platform;
    const char *method;
    const char *objectId; ///< of the practice sandbox's sample
    StatusCommand command;
    Prepare prepare; ///< brings the platform to where the write can begin
    Perform perform;
    bool rotates = false; ///< secrets are at stake
    bool links = false; ///< the first secret of a connector
    MakeDraft draft = nullptr; ///< of the changes of objects
    int copies = 1; ///< how often it may be sent: more than once only what is idempotent
    bool carriesSecret = false; ///< a draft with a new secret in it
    bool knowsOld = true; ///< of a rotation: the current secret was given

    [[nodiscard]] bool risksSecrets() const { return rotates || carriesSecret; }
};

constexpr auto oldSecret = oldPracticeSecret;
constexpr auto newSecret = newPracticeSecret;

/// What one case came to.
struct Ending {
    OutcomeWord word = OutcomeWord::Unknown;
    QString texts; ///< everything the user reads
    bool finished = false;
};

struct Counts {
    int cases = 0;
    int statements = 0;
    int falseStatements = 0;
    int lostSecrets = 0;
    int duplicateSends = 0;
    int unannounced = 0;
    int leaks = 0;
    int timid = 0; ///< Unknown although the answer was plain
};

bool isIxopay(const WriteFacts &facts)
{
    return facts.platform == PlatformKind::Ixopay;
}

/// What the platform has on file before a rotation.
QByteArray oldSecretOf(const WriteFacts &facts)
{
    return isIxopay(facts) ? ixopaySharedSecret() : QByteArray(oldSecret);
}

ConnectorRef targetOf(const WriteFacts &facts, const AccountId &account)
{
    if (isIxopay(facts))
        return ixopayConnector(account);
    return facts.links ? emptyConnector(account) : filledConnector(account);
}

CredentialSet credentialsOf(const WriteFacts &facts, const QByteArray &secret)
{
    if (!isIxopay(facts))
        return facts.links ? emptyCredentials(secret) : filledCredentials(secret);
    CredentialSet set;
    set.set(u"sharedSecret"_s, SecretBuffer(secret));
    return set;
}

CurrentCredential currentOf(const WriteFacts &facts)
{
    if (facts.links)
        return NoCurrent{};
    if (!facts.knowsOld)
        return UnknownCurrent{};
    return credentialsOf(facts, oldSecretOf(facts));
}

Ending rotate(FaultWorld &world, const WriteFacts &facts, const Integration &)
{
    const Account account = world.account(facts.platform);
    const ConnectorRef target = targetOf(facts, account.id);
    const auto permit =
        permitChange(account, changeTargetOf(target), ChangeKind::Ordinary, {true, {}});
    const auto begun = world.desk.begin(target);
    if (!permit || !begun)
        return {};
    CredentialRotation &rotation = **begun;
    Ending ending;
    QObject context;
    QObject::connect(&rotation, &CredentialRotation::settled, &context, [&] {
        ending.finished = true;
        ending.word = rotation.outcome().word;
        ending.texts = shownText(rotation, QDateTime::currentDateTimeUtc());
    });
    rotation.start(credentialsOf(facts, newSecret), currentOf(facts), *permit);
    (void)QTest::qWaitFor([&] { return ending.finished; }, 60000);
    return ending;
}

Ending command(FaultWorld &world, const WriteFacts &facts, const Integration &integration)
{
    const Account account = world.account(facts.platform);
    Ending ending;
    QObject context;
    QObject::connect(&world.statusChanges, &StatusChange::finished, &context,
                     [&](const QString &, const StatusReport &report) {
                         ending.finished = true;
                         ending.word = report.outcome.word;
                         ending.texts = shownText(report);
                     });
    (void)world.statusChanges.run(account.id, integration, facts.command,
                                  Consent{true, integration.name});
    (void)QTest::qWaitFor([&] { return ending.finished; }, 60000);
    return ending;
}

Result<Integration> onlyAccount(FaultWorld &world, const WriteFacts &facts)
{
    (void)world.account(facts.platform);
    return Integration{};
}

Result<Integration> asItIs(FaultWorld &world, const WriteFacts &facts)
{
    return world.integration(facts.platform, QString::fromLatin1(facts.objectId));
}

Result<Integration> disconnected(FaultWorld &world, const WriteFacts &facts)
{
    const auto integration = asItIs(world, facts);
    WriteFacts off = facts;
    off.command = StatusCommand::Disconnect;
    if (integration)
        (void)command(world, off, *integration);
    return asItIs(world, facts);
}

Result<Integration> drafted(FaultWorld &world, const WriteFacts &facts)
{
    const AccountId account = world.account(facts.platform).id;
    auto draft = facts.draft(*world.registry.platform(account), account);
    if (!draft)
        return failure(draft.error());
    world.draft.emplace(std::move(*draft));
    return Integration{};
}

Ending change(FaultWorld &world, const WriteFacts &facts, const Integration &)
{
    Q_UNUSED(facts)
    Ending ending;
    QObject context;
    QObject::connect(&world.objectChanges, &ObjectChange::finished, &context,
                     [&](const ChangeReport &report) {
                         ending.finished = true;
                         ending.word = report.outcome.word;
                         ending.texts = shownText(report);
                     });
    (void)world.objectChanges.run(*world.draft, Consent{true, world.draft->target().displayName});
    (void)QTest::qWaitFor([&] { return ending.finished; }, 60000);
    return ending;
}

constexpr WriteFacts aChange(const char *name, PlatformKind platform, const char *method,
                             MakeDraft draft, int copies = 1)
{
    return {name,  platform, method, "",    StatusCommand::Disable, drafted, change,
            false, false,    draft,  copies};
}

constexpr WriteFacts withNewSecret(WriteFacts facts)
{
    facts.carriesSecret = true;
    return facts;
}

constexpr WriteFacts ixopayRotation(const char *name, bool knowsOld)
{
    WriteFacts facts{name, PlatformKind::Ixopay, "POST", "", StatusCommand::Disable, onlyAccount,
                     rotate, true};
    facts.knowsOld = knowsOld;
    return facts;
}

constexpr auto ixopay = PlatformKind::Ixopay;

constexpr WriteFacts writes[]{
    {"link", PlatformKind::Preczn, "PATCH", "", StatusCommand::Disable, onlyAccount, rotate, true,
     true},
    {"replace", PlatformKind::Preczn, "PATCH", "", StatusCommand::Disable, onlyAccount, rotate,
     true, false},
    {"disable", PlatformKind::ChargebackStop, "PATCH", "int_ECQoJQo4OwBMc87n",
     StatusCommand::Disable, asItIs, command, false, false},
    {"disconnect", PlatformKind::Paygentic, "PATCH", "mint_56CjnAbsIdZFEwxIpvMTxb53",
     StatusCommand::Disconnect, asItIs, command, false, false},
    {"reactivate", PlatformKind::Paygentic, "PUT", "mint_56CjnAbsIdZFEwxIpvMTxb53",
     StatusCommand::Reactivate, disconnected, command, false, false},
    aChange("create", PlatformKind::Paygentic, "PUT", newPaygenticIntegration, 3),
    aChange("edit", PlatformKind::Paygentic, "PUT", editedPaygenticIntegration, 3),
    aChange("create", PlatformKind::ChargebackStop, "POST", newChargebackStopIntegration),
    aChange("rename", PlatformKind::ChargebackStop, "PATCH", renamedChargebackStopIntegration),
    aChange("create", PlatformKind::Preczn, "POST", newPrecznMerchant),
    aChange("deactivate", PlatformKind::Preczn, "PATCH", deactivatedPrecznMerchant),
    aChange("label", PlatformKind::Preczn, "PATCH", labelledPrecznMerchant),
    ixopayRotation("replace", true),
    ixopayRotation("set", false),
    aChange("edit", ixopay, "POST", editedIxopayConnector),
    withNewSecret(aChange("rekey", ixopay, "POST", rekeyedIxopayConnector)),
    aChange("enable", ixopay, "POST", enabledIxopayConnector),
    aChange("disable", ixopay, "POST", disabledIxopayConnector),
    withNewSecret(aChange("create", ixopay, "POST", newIxopayConnector)),
    aChange("merchant", ixopay, "POST", newIxopayMerchant),
};

/// What the write must leave as it was: every other secret, and which connectors are off.
QJsonObject untouched(FaultWorld &world, const WriteFacts &facts)
{
    QJsonObject connectors = world.trueState(ixopay)[u"connectors"_s].toObject();
    const QString target = ixopayConnector({}).connectorId;
    for (const QString &id : connectors.keys()) {
        QJsonObject connector = connectors[id].toObject();
        QJsonObject credentials = connector[u"credentials"_s].toObject();
        if (facts.risksSecrets() && id == target)
            credentials.remove(u"sharedSecret"_s);
        connector.insert(u"credentials"_s, credentials);
        if (facts.draft == enabledIxopayConnector || facts.draft == disabledIxopayConnector)
            connector.remove(u"disabled"_s);
        connectors.insert(id, connector);
    }
    return connectors;
}

/// Entries of `before` that are gone or other.
QStringList differing(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys();
    keys.removeIf([&](const QString &key) { return before[key] == after[key]; });
    return keys;
}

/// Whether a request of the log changed what the write is about, by the server's own account.
bool took(const SeenRequest &seen, const WriteFacts &facts)
{
    return seen.method == facts.method && seen.applied && seen.reply.status / 100 == 2;
}

class Matrix {
public:
    explicit Matrix(FaultServer::Transport transport) : m_transport(transport) { }

    /// A machine that stalls makes doubt out of a plain answer: that is judged at the second time.
    /// Everything else is judged each time.
    void cross(const WriteFacts &facts, const FaultCase &fault, bool everything)
    {
        const bool timid = runCase(facts, fault, everything) && runCase(facts, fault, everything);
        counts.timid += timid;
        EXPECT_FALSE(timid) << facts.name << " × " << fault.name.toStdString()
                            << ": unknown although the answer was plain, twice";
    }

    Counts counts;

private:
    /// True if the answer was plain and nothing is known all the same.
    bool runCase(const WriteFacts &facts, const FaultCase &fault, bool everything)
    {
        SCOPED_TRACE(QString(QLatin1String(facts.name) + u" × "_s + fault.name
                             + (everything ? u", and everything after it"_s : QString()))
                         .toStdString());
        FaultWorld world(m_transport, testPatience);
        const auto integration = facts.prepare(world, facts);
        EXPECT_TRUE(integration) << integration.error().message.toStdString();
        if (!integration)
            return false;
        world.server.clearLog();
        const QJsonObject rest = untouched(world, facts);
        breakThings(world, facts, fault.step, everything);
        const Ending ending = facts.perform(world, facts, *integration);
        if (fault.step.fault == Fault::AppliedLate)
            QTest::qWait(int(appliedLateAfter.count()));
        EXPECT_TRUE(ending.finished);
        judge(world, facts, fault, ending);
        judgeRest(differing(rest, untouched(world, facts)));
        return !everything && isPlain(fault) && ending.word == OutcomeWord::Unknown;
    }

    static void breakThings(FaultWorld &world, const WriteFacts &facts, FaultStep step,
                            bool everything)
    {
        if (step.fault == Fault::Refused)
            return world.server.setListening(false);
        if (step.fault == Fault::StaleKeepAlive)
            return world.server.setOtherwise(step); // the reads before the write leave it stale
        world.server.schedule({FaultStep(step).onlyFor(facts.method)});
        if (everything)
            world.server.setChooser([&world](const FaultRequest &request) {
                const bool writing = request.method != "GET";
                const bool after = world.server.received("GET") < world.server.received();
                return FaultStep(writing || after ? Fault::ReadThenReset : Fault::None);
            });
    }

    void judge(FaultWorld &world, const WriteFacts &facts, const FaultCase &fault,
               const Ending &ending)
    {
        ++counts.cases;
        const auto &log = world.server.log();
        const bool changed = std::any_of(log.begin(), log.end(),
                                         [&](const auto &seen) { return took(seen, facts); });
        judgeWord(ending.word, changed);
        judgeTexts(world, facts, ending.texts, changed);
        judgeSends(world, facts, fault);
        if (facts.risksSecrets())
            judgeSecrets(world, ending.word, changed);
        counts.unannounced += world.guard.unannounced();
        EXPECT_EQ(world.guard.unannounced(), 0) << "requests that no row of the journal announced";
        const auto leaks =
            world.leaks(
            {newSecret, oldSecretOf(facts), practiceKey(facts.platform, 1)}, ending.texts);
        counts.leaks += int(leaks.size());
        EXPECT_TRUE(leaks.isEmpty()) << leaks.join(u", "_s).toStdString();
    }

    void judgeWord(OutcomeWord word, bool changed)
    {
        const bool saysDone = word == OutcomeWord::Confirmed;
        const bool saysNot = word == OutcomeWord::Refused || word == OutcomeWord::NotSent;
        const bool isFalse = (saysDone && !changed) || (saysNot && changed);
        counts.falseStatements += isFalse;
        EXPECT_FALSE(isFalse) << "said " << outcomeWord(word).data() << ", but the server "
                              << (changed ? "changed" : "did not change");
    }

    /// What was shown, sentence by sentence, against what the server and the keychain have.
    void judgeTexts(FaultWorld &world, const WriteFacts &facts, const QString &texts, bool changed)
    {
        Truth truth;
        truth.arrived = world.server.received(facts.method) > 0;
        truth.changed = changed;
        truth.oldOnFile = !changed;
        truth.keepsNew = facts.risksSecrets() && world.vaultHolds(newSecret);
        truth.keepsOld = facts.rotates && world.vaultHolds(oldSecretOf(facts));
        const Reading reading = readClaims(texts, truth);
        counts.statements += reading.statements;
        counts.falseStatements += int(reading.lies.size());
        EXPECT_TRUE(reading.lies.isEmpty())
            << "untrue: " << reading.lies.join(u" | "_s).toStdString();
    }

    /// A second copy may follow only an answer that said "not now" (429).
    void judgeSends(FaultWorld &world, const WriteFacts &facts, const FaultCase &fault)
    {
        const int allowed = fault.name.contains("429"_L1) ? 3 : facts.copies;
        const int sent = world.server.received(facts.method);
        counts.duplicateSends += std::max(0, sent - allowed);
        EXPECT_LE(sent, allowed);
    }

    /// What is in force must be in the keychain, or still with the person who typed it.
    void judgeSecrets(FaultWorld &world, OutcomeWord word, bool changed)
    {
        const bool holdsNew = world.vaultHolds(newSecret);
        const bool mustHoldNew = changed || word == OutcomeWord::Unknown;
        counts.lostSecrets += mustHoldNew && !holdsNew;
        EXPECT_TRUE(holdsNew || !mustHoldNew);
        const bool refusedForGood = word == OutcomeWord::Refused || word == OutcomeWord::NotSent;
        EXPECT_FALSE(refusedForGood && holdsNew) << "a secret that was never in force was kept";
    }

    /// IXOPAY takes whole connectors: what was not to be changed could be lost with them.
    void judgeRest(const QStringList &damaged)
    {
        counts.lostSecrets += int(damaged.size());
        EXPECT_TRUE(damaged.isEmpty()) << damaged.join(u", "_s).toStdString();
    }

    /// An honest program may say Unknown, but not where the answer was plain.
    static bool isPlain(const FaultCase &fault)
    {
        return fault.step.fault == Fault::None || fault.step.fault == Fault::Drip
            || fault.name.startsWith("F16 401"_L1) || fault.step.fault == Fault::Refused;
    }

    FaultServer::Transport m_transport;
};

struct Crossing {
    FaultServer::Transport transport;
    WriteFacts write;
};

void PrintTo(const Crossing &crossing, std::ostream *out)
{
    *out << crossing.write.name;
}

std::vector<Crossing> crossings()
{
    std::vector<Crossing> all;
    for (const auto &write : writes) {
        all.push_back({FaultServer::Plain, write});
        if (!write.draft) // one transport will do: what differs is between transport and server
            all.push_back({FaultServer::Tls, write});
    }
    return all;
}

const char *wordOf(FaultServer::Transport transport)
{
    return transport == FaultServer::Tls ? "Tls" : "Http";
}

const char *platformWord(const WriteFacts &write)
{
    return factsOf(write.platform).displayName.data();
}

class FaultMatrix : public ::testing::TestWithParam<Crossing> { };

TEST_P(FaultMatrix, SaysNothingFalseLosesNothingSendsNothingTwice)
{
    const auto &[transport, write] = GetParam();
    Matrix matrix(transport);
    for (const auto &fault : everyFault()) {
        matrix.cross(write, fault, false);
        matrix.cross(write, fault, true);
    }
    for (const auto &fault : isIxopay(write) ? ixopayFaults() : QList<FaultCase>()) {
        matrix.cross(write, fault, false);
        if (fault.step.fault == Fault::WrongShape) // nobody looks again after a refusal
            matrix.cross(write, fault, true);
    }
    const Counts &c = matrix.counts;
    std::printf(
        "FAULT MATRIX %s %s over %s: %d cases, %d false of %d statements, %d lost secrets, "
        "%d duplicate sends, %d unjournalled requests, %d canary hits, %d needless doubts\n",
        platformWord(write), write.name, wordOf(transport), c.cases, c.falseStatements,
        c.statements, c.lostSecrets, c.duplicateSends, c.unannounced, c.leaks, c.timid);
    EXPECT_GT(c.cases, 100);
    EXPECT_GT(c.statements, write.rotates ? c.cases : 30) << "the texts were not read";
}

INSTANTIATE_TEST_SUITE_P(EveryWrite, FaultMatrix, ::testing::ValuesIn(crossings()),
                         [](const auto &crossing) {
                             return std::string(platformWord(crossing.param.write)) + "_"
                                 + crossing.param.write.name + "_over_"
                                 + wordOf(crossing.param.transport);
                         });

} // namespace
} // namespace console::testing
