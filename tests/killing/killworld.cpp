#include "tests/killing/killworld.h"

#include "app/sandbox/sampledata.h"
#include "models/domain/keynames.h"
#include "models/workflows/storedsecrets.h"
#include "tests/core/leakscan.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto foreignSecret = "cAnArY-foreign-7Jr3";

QByteArray secretIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()["secret"_L1].toString().toUtf8();
}

QByteArray nameOf(const QByteArray &secret)
{
    if (secret == newPracticeSecret)
        return "new";
    return secret == oldPracticeSecret ? "old" : "foreign";
}

} // namespace

KillWorld::KillWorld(bool link)
    : m_link(link), m_platforms(SandboxOptions{}, [] { return QDateTime::currentDateTimeUtc(); }),
      m_onFile(link ? "" : "old"), guard(server, ConsoleCore::journalFile(m_profile.path()))
{
    server.setBackend([this](const FaultRequest &request) { return carryOut(request); });
    prepare();
}

KillWorld::~KillWorld() = default;

/// The account, and the old secret where an earlier rotation would have left it.
void KillWorld::prepare()
{
    restart();
    const QString id = QFileInfo(m_profile.path()).fileName();
    m_account =
        *m_core->addAccount(id, PlatformKind::Preczn, addressOf(server, PlatformKind::Preczn));
    if (m_link)
        return stop();
    const auto stored =
        waitFor(m_vault->write(currentCredentialName(m_account.id, target().connectorId),
                               encodeSlot(filledCredentials(oldPracticeSecret), m_clock.now())));
    if (!stored)
        qFatal("the keychain of a test does not work");
    stop();
}

ConnectorRef KillWorld::target() const
{
    return m_link ? emptyConnector(m_account.id) : filledConnector(m_account.id);
}

FaultReply KillWorld::carryOut(const FaultRequest &request)
{
    if (guard.unannounced() > 0)
        return FaultReply{403};
    FaultReply reply = practiceReply(m_platforms, request);
    if (request.method == "PATCH" && reply.status == 200) {
        const QByteArray next = nameOf(secretIn(request.body));
        m_timesPutNew += next == "new" && m_onFile != "new";
        m_onFile = next;
    }
    return reply;
}

ChildRun KillWorld::run(const char *mode, const KillPoint &kill, std::chrono::milliseconds patience)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (kill.kind == KillPoint::Kind::State)
        environment.insert(u"CONSOLE_CRASH_AT"_s, QString::fromLatin1(kill.state));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    const auto signal = kill.kind == KillPoint::Kind::Received ? &FaultServer::requestReceived
                                                               : &FaultServer::requestApplied;
    if (kill.kind != KillPoint::Kind::State)
        QObject::connect(&server, signal, &child, [&](int index) {
            if (server.log()[index].method == "PATCH")
                ::kill(pid_t(child.processId()), SIGKILL);
        });
    child.start(QStringLiteral(CONSOLE_DRIVER),
                {QString::fromLatin1(mode), m_profile.path(), m_account.id.value,
                 QString::number(patience.count())});
    child.write(QByteArray(newPracticeSecret) + '\n');
    if (!QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 30'000))
        child.kill();
    child.waitForFinished();
    const QByteArray said = child.readAll();
    output += said;
    return {said.startsWith("ready"), child.exitStatus() == QProcess::CrashExit, said};
}

void KillWorld::start(std::chrono::milliseconds patience)
{
    stop();
    m_vault = std::make_unique<KeychainVault>(KeychainSettings{}, m_clock);
    m_core = std::make_unique<ConsoleCore>(m_profile.path(), *m_vault, patience);
    m_vault->checkHealth();
    (void)QTest::qWaitFor(
        [this] { return m_vault->health() == VaultHealth::Ready && !m_core->desk.isBusy(); });
}

void KillWorld::restart(std::chrono::milliseconds patience)
{
    start(patience);
    if (!m_core->journalOpened)
        qFatal("the journal of a killed process could not be opened");
}

void KillWorld::restartUnwritable()
{
    start(std::chrono::seconds(1));
    if (m_core->journalOpened)
        qFatal("a journal that another process holds could be opened");
}

void KillWorld::stop()
{
    m_core.reset();
    m_vault.reset();
}

ChangePermit KillWorld::permit() const
{
    return *permitChange(m_account, changeTargetOf(target()), ChangeKind::Ordinary, {true, {}});
}

void KillWorld::writeForeign()
{
    const QByteArray path = "/preczn/v1/merchants/" + target().merchantId.toUtf8() + "/connections/"
        + target().connectorId.toUtf8();
    const QByteArray existing = m_onFile == "new" ? newPracticeSecret : oldPracticeSecret;
    const QByteArray body = "{\"secret\":\"" + QByteArray(foreignSecret)
        + "\",\"existingCredentials\":{\"secret\":\"" + existing + "\"}}";
    const FaultRequest request{
        "PATCH", path, {{"x-api-key", practiceKey(PlatformKind::Preczn, 1)}}, body};
    if (carryOut(request).status != 200)
        qFatal("the practice platform refused a foreign write");
}

/// Of the connector, and of every operation that the journal knows.
QStringList KillWorld::slotNames()
{
    QStringList names{currentCredentialName(m_account.id, target().connectorId),
                      previousCredentialName(m_account.id, target().connectorId)};
    const auto rows = journal().latest(1000);
    for (const auto &row : *rows)
        names.append(pendingName(row.operation));
    names.removeDuplicates();
    return names;
}

bool KillWorld::keychainHolds(const QByteArray &secret)
{
    const auto names = slotNames();
    for (const QString &name : names) {
        const auto item = waitFor(m_vault->read(name));
        if (item && item->expose().contains(secret))
            return true;
    }
    return false;
}

void KillWorld::lockWhenApplied()
{
    QObject::connect(&server, &FaultServer::requestApplied, &server, [this](int index) {
        if (server.log()[index].method == "PATCH")
            KeyringSession::shared().lock();
    });
}

void KillWorld::emptyKeychain()
{
    // Only the names are asked of the journal: no desk may act on what it finds meanwhile.
    stop();
    SqliteJournal journal(ConsoleCore::journalFile(m_profile.path()));
    if (!journal.open())
        qFatal("the journal of a killed process could not be opened");
    const auto rows = journal.latest(1000);
    for (const auto &row : *rows)
        (void)KeyringSession::shared().clear(pendingName(row.operation));
    (void)KeyringSession::shared().clear(currentCredentialName(m_account.id, target().connectorId));
}

QStringList KillWorld::leaks() const
{
    const QByteArrayList secrets{newPracticeSecret, oldPracticeSecret, foreignSecret,
                                 practiceKey(PlatformKind::Preczn, 1)};
    QStringList found = filesThatBetray(m_profile.path(), secrets);
    if (betrays(output, secrets))
        found.append(u"what a child printed"_s);
    return found;
}

} // namespace console::testing
