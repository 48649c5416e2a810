// Every fault of safety.md §6 crossed with every write of the console. What the user is told is
// compared with what the server knows to have happened.

#include "app/sandbox/sampledata.h"
#include "tests/integration/faultcases.h"
#include "tests/integration/faultworld.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/outcometexts.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

enum class Write { Link, Replace, Disable, Disconnect, Reactivate };

struct WriteFacts
{
    Write write;
    const char *name;
    PlatformKind platform;
    const char *method;
    const char *objectId; ///< of the practice sandbox's sample
    StatusCommand command;
};

constexpr WriteFacts writes[]{
    {Write::Link, "link", PlatformKind::Preczn, "PATCH",
     "midCon_test_nxfh76fzbvpsk68cmk9tmn2pxk", StatusCommand::Disable},
    {Write::Replace, "replace", PlatformKind::Preczn, "PATCH",
     "midCon_test_5q9s8hesxs85897c7a9gmea7ay", StatusCommand::Disable},
    {Write::Disable, "disable", PlatformKind::ChargebackStop, "PATCH", "int_ECQoJQo4OwBMc87n",
     StatusCommand::Disable},
    {Write::Disconnect, "disconnect", PlatformKind::Paygentic, "PATCH",
     "mint_56CjnAbsIdZFEwxIpvMTxb53", StatusCommand::Disconnect},
    {Write::Reactivate, "reactivate", PlatformKind::Paygentic, "PUT",
     "mint_56CjnAbsIdZFEwxIpvMTxb53", StatusCommand::Reactivate},
};

constexpr auto oldSecret = "old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa";
constexpr auto newSecret = "cAnArY-new-5Qm8Zt2Lk7";

/// What one case came to.
struct Ending
{
    OutcomeWord word = OutcomeWord::Unknown;
    QString texts; ///< everything the user would read
    bool finished = false;
};

struct Counts
{
    int cases = 0;
    int falseStatements = 0;
    int lostSecrets = 0;
    int duplicateSends = 0;
    int leaks = 0;
    int timid = 0; ///< Unknown although the answer was plain
};

CredentialSet credentials(Write write, const char *secret)
{
    CredentialSet set;
    if (write == Write::Link) {
        set.set(u"mid"_s, SecretBuffer(QByteArrayView("merchant-1")));
        set.set(u"key"_s, SecretBuffer(QByteArrayView("public-1")));
    }
    set.set(u"secret"_s, SecretBuffer(QByteArrayView(secret)));
    return set;
}

ConnectorRef connectorOf(const WriteFacts &facts, const Account &account)
{
    if (facts.write == Write::Link)
        return {account.id, u"mid_test_jxgpf3d54zjxdvr7x3ra810wyp"_s, u"Käsekontor"_s,
                QString::fromLatin1(facts.objectId), u"Braintree"_s};
    return {account.id, u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s, u"Bobby's Ecommerce Shop"_s,
            QString::fromLatin1(facts.objectId), u"AffiniPay"_s};
}

QString textsOf(const Outcome &outcome, PlatformKind platform)
{
    QStringList texts{outcomeTitle(outcome.word), outcome.platformStatus};
    if (outcome.error) {
        const ErrorText text = errorText(*outcome.error, platform);
        texts += {text.title, text.meaning, text.advice, text.detail, outcome.error->message};
    }
    return texts.join(u'\n');
}

Ending rotate(FaultWorld &world, const WriteFacts &facts)
{
    const Account account = world.account(facts.platform);
    const ConnectorRef target = connectorOf(facts, account);
    const auto permit = permitChange(account, changeTargetOf(target), ChangeKind::Ordinary, {true, {}});
    const auto begun = world.desk.begin(target);
    if (!permit || !begun)
        return {};
    CredentialRotation &rotation = **begun;
    Ending ending;
    QObject::connect(&rotation, &CredentialRotation::settled, &rotation, [&] {
        ending.finished = true;
        ending.word = rotation.outcome().word;
        ending.texts = textsOf(rotation.outcome(), facts.platform);
    });
    rotation.start(credentials(facts.write, newSecret),
                   facts.write == Write::Link
                       ? CurrentCredential(NoCurrent{})
                       : CurrentCredential(credentials(facts.write, oldSecret)),
                   *permit);
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
                         ending.texts = textsOf(report.outcome, facts.platform);
                     });
    (void)world.statusChanges.run(account.id, integration, facts.command,
                                  Consent{true, integration.name});
    (void)QTest::qWaitFor([&] { return ending.finished; }, 60000);
    return ending;
}

/// Whether a request of the log changed what the write is about, by the server's own account.
bool took(const SeenRequest &seen, const WriteFacts &facts)
{
    return seen.method == facts.method && seen.applied && seen.reply.status == 200;
}

class Matrix
{
public:
    explicit Matrix(FaultServer::Transport transport) : m_transport(transport) { }

    void cross(const WriteFacts &facts, const FaultCase &fault, bool everything)
    {
        SCOPED_TRACE(QString(QLatin1String(facts.name) + u" × "_s + fault.name
                             + (everything ? u", and everything after it"_s : QString()))
                         .toStdString());
        FaultWorld world(m_transport, testPatience);
        const auto integration = prepare(world, facts);
        ASSERT_TRUE(integration) << integration.error().message.toStdString();
        world.server.clearLog();
        breakThings(world, facts, fault.step, everything);
        const bool rotation = facts.platform == PlatformKind::Preczn;
        const Ending ending = rotation ? rotate(world, facts) : command(world, facts, *integration);
        if (fault.step.fault == Fault::AppliedLate)
            QTest::qWait(int(appliedLateAfter.count()));
        EXPECT_TRUE(ending.finished);
        judge(world, facts, fault, ending, everything);
    }

    Counts counts;

private:
    static Result<Integration> prepare(FaultWorld &world, const WriteFacts &facts)
    {
        (void)world.account(facts.platform);
        if (facts.platform == PlatformKind::Preczn)
            return Integration{};
        auto integration = world.integration(facts.platform, QString::fromLatin1(facts.objectId));
        if (integration && facts.write == Write::Reactivate) {
            WriteFacts off = facts;
            off.command = StatusCommand::Disconnect;
            (void)command(world, off, *integration);
            return world.integration(facts.platform, QString::fromLatin1(facts.objectId));
        }
        return integration;
    }

    static void breakThings(FaultWorld &world, const WriteFacts &facts, FaultStep step, bool everything)
    {
        if (step.fault == Fault::Refused)
            return world.server.setListening(false);
        if (step.fault == Fault::StaleKeepAlive)
            return world.server.setOtherwise(step); // the reads before the write leave it stale
        world.server.schedule({FaultStep(step).onlyFor(facts.method)});
        if (everything)
            world.server.setChooser([&world](const FaultRequest &request) {
                const bool writing = request.method != "GET";
                const bool after = world.server.received("PATCH") + world.server.received("PUT") > 0;
                return FaultStep(writing || after ? Fault::ReadThenReset : Fault::None);
            });
    }

    void judge(FaultWorld &world, const WriteFacts &facts, const FaultCase &fault,
               const Ending &ending, bool everything)
    {
        ++counts.cases;
        const auto &log = world.server.log();
        const bool changed = std::any_of(log.begin(), log.end(),
                                         [&](const auto &seen) { return took(seen, facts); });
        judgeWord(ending.word, changed);
        judgeSends(world, facts, fault);
        if (facts.platform == PlatformKind::Preczn)
            judgeSecrets(world, ending.word, changed);
        const auto leaks = world.leaks({newSecret, oldSecret, practiceKey(facts.platform, 1)},
                                       ending.texts);
        counts.leaks += int(leaks.size());
        EXPECT_TRUE(leaks.isEmpty()) << leaks.join(u", "_s).toStdString();
        if (!everything)
            judgeCourage(fault, ending.word);
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

    /// A second copy may follow only an answer that said "not now" (429).
    void judgeSends(FaultWorld &world, const WriteFacts &facts, const FaultCase &fault)
    {
        const int allowed = fault.name.contains("429"_L1) ? 3 : 1;
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

    /// An honest program may say Unknown, but not where the answer was plain.
    void judgeCourage(const FaultCase &fault, OutcomeWord word)
    {
        const bool plain = fault.step.fault == Fault::None || fault.step.fault == Fault::Drip
            || fault.name.startsWith("F16 401"_L1) || fault.step.fault == Fault::Refused;
        counts.timid += plain && word == OutcomeWord::Unknown;
        EXPECT_FALSE(plain && word == OutcomeWord::Unknown);
    }

    FaultServer::Transport m_transport;
};

struct Crossing
{
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
        all.push_back({FaultServer::Tls, write});
    }
    return all;
}

const char *wordOf(FaultServer::Transport transport)
{
    return transport == FaultServer::Tls ? "Tls" : "Http";
}

class FaultMatrix : public ::testing::TestWithParam<Crossing>
{
};

TEST_P(FaultMatrix, SaysNothingFalseLosesNothingSendsNothingTwice)
{
    const auto &[transport, write] = GetParam();
    Matrix matrix(transport);
    for (const auto &fault : everyFault()) {
        matrix.cross(write, fault, false);
        matrix.cross(write, fault, true);
    }
    const Counts &c = matrix.counts;
    std::printf("FAULT MATRIX %s over %s: %d cases, %d false statements, %d lost secrets, "
                "%d duplicate sends, %d canary hits, %d needless doubts\n",
                write.name, wordOf(transport), c.cases, c.falseStatements, c.lostSecrets,
                c.duplicateSends, c.leaks, c.timid);
    EXPECT_GT(c.cases, 100);
}

INSTANTIATE_TEST_SUITE_P(EveryWrite, FaultMatrix, ::testing::ValuesIn(crossings()),
                         [](const auto &crossing) {
                             return std::string(crossing.param.write.name) + "Over"
                                 + wordOf(crossing.param.transport);
                         });

} // namespace
} // namespace console::testing
