// The program without its window, as a process that does one thing and can be killed at any moment:
//
//   merchant-console-driver MODE PROFILE ACCOUNT PATIENCE_MS   the new secret: a line on stdin
//
//     rotate, link        a new change
//     insist              the same, and what is Unknown then is checked at once, by itself
//     unrecorded          the same, and the answer cannot be written down at first
//     resume              sends or checks what an earlier process left
//     close, abandon      closes it without proof; and forgets the secrets that it set aside
//     forget              forgets the previous secret
//
//   merchant-console-driver journal PROFILE     appends rows for ever, and says each that is done
//
//   merchant-console-driver hold PROFILE        holds the journal until it is killed
//
// It says "ready" before it begins and "settled WORD" when it is done.

#include "app/services/keychain/keychainvault.h"
#include "tests/core/consolecore.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#include <sys/resource.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

void say(const std::string &line)
{
    std::cout << line << std::endl;
}

/// No file may grow any more, as on a full disk; or again.
void allowFiles(bool allowed)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = allowed ? limit.rlim_max : 1;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// One rotation, and what a person does about it each time it has settled.
class Person {
public:
    Person(ConsoleCore &core, const Account &account, const QString &mode)
        : m_core(core), m_account(account), m_mode(mode)
    {
    }

    bool begin(const std::string &secret)
    {
        const bool link = m_mode == "link"_L1;
        const ConnectorRef target =
            link ? emptyConnector(m_account.id) : filledConnector(m_account.id);
        const auto begun = m_core.desk.begin(target);
        if (!begun)
            return false;
        follow(**begun);
        if (link)
            (*begun)->start(emptyCredentials(secret), NoCurrent{}, permit());
        else
            (*begun)->start(filledCredentials(secret), StoredCurrent{}, permit());
        return true;
    }

    bool resume()
    {
        const auto listed = m_core.desk.listed();
        const auto found = listed.isEmpty() ? failure(localError(ApiErrorKind::InvalidRequest))
                                            : m_core.desk.resume(listed.first().operation);
        if (!found)
            return false;
        follow(**found);
        if (m_mode != "resume"_L1)
            (void)goOn(); // or later, when the desk has looked into the keychain
        else if (m_rotation->outcome().word == OutcomeWord::Staged)
            m_rotation->send(permit());
        else
            m_rotation->check(permit());
        return true;
    }

private:
    void follow(CredentialRotation &rotation)
    {
        m_rotation = &rotation;
        QObject::connect(&rotation, &CredentialRotation::settled, &rotation,
                         [this] { QTimer::singleShot(0, m_rotation, [this] { quitOrGoOn(); }); });
        if (m_mode == "unrecorded"_L1)
            QObject::connect(&rotation, &CredentialRotation::changed, &rotation, [this] {
                if (m_rotation->phase() == RotationPhase::Sending)
                    allowFiles(false);
            });
    }

    void quitOrGoOn()
    {
        if (m_rotation->phase() != RotationPhase::Settled || goOn())
            return;
        say(std::string("settled ") + outcomeWord(m_rotation->outcome().word).data());
        QCoreApplication::quit();
    }

    /// False if there is nothing more to do.
    bool goOn()
    {
        const QString &operation = m_rotation->operation();
        const Consent consent{true, changeTargetOf(m_rotation->target()).displayName};
        const bool closes = m_mode == "close"_L1 || m_mode == "abandon"_L1;
        const bool forgets = m_mode == "abandon"_L1 || m_mode == "forget"_L1;
        const KeptSecrets kept = m_rotation->kept();
        if (closes && m_rotation->canClose())
            return m_core.desk.close(operation, consent).has_value();
        if (forgets && (kept == KeptSecrets::SetAside || kept == KeptSecrets::Promoted)) {
            m_core.desk.forget(operation, consent).then(m_rotation, [](const Result<void> &) {});
            return true;
        }
        if (m_mode == "insist"_L1 && !std::exchange(m_insisted, true)) {
            m_rotation->checkNow();
            return m_rotation->phase() != RotationPhase::Settled;
        }
        if (kept == KeptSecrets::PendingUnrecorded) {
            allowFiles(true);
            m_rotation->check(permit());
            return true;
        }
        return false;
    }

    [[nodiscard]] ChangePermit permit() const
    {
        const ConnectorRef target = m_mode == "link"_L1 ? emptyConnector(m_account.id)
            : m_rotation                                ? m_rotation->target()
                                                        : filledConnector(m_account.id);
        return *permitChange(m_account, changeTargetOf(target), ChangeKind::Ordinary, {true, {}});
    }

    ConsoleCore &m_core;
    Account m_account;
    QString m_mode;
    CredentialRotation *m_rotation = nullptr;
    bool m_insisted = false;
};

bool beginsAnew(const QString &mode)
{
    return mode == "rotate"_L1 || mode == "link"_L1 || mode == "insist"_L1
        || mode == "unrecorded"_L1;
}

int writeRows(const QString &folder)
{
    SqliteJournal journal(ConsoleCore::journalFile(folder));
    if (!journal.open())
        return 3;
    JournalEntry row;
    row.operation = QString::number(QCoreApplication::applicationPid());
    row.kind = OperationKind::Export;
    for (;; ++row.attempt) {
        row.at = QDateTime::currentDateTimeUtc();
        const auto sequence = journal.append(row);
        if (!sequence)
            return 4;
        say(std::to_string(*sequence) + " " + row.operation.toStdString() + " "
            + std::to_string(row.attempt));
    }
}

int hold(const QString &folder)
{
    SqliteJournal journal(ConsoleCore::journalFile(folder));
    if (!journal.open())
        return 3;
    say("ready");
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return arguments[1] == "journal"_L1 ? writeRows(arguments[2]) : hold(arguments[2]);
    if (arguments.size() != 5)
        return 2;
    std::string secret;
    std::getline(std::cin, secret);
    SystemClock clock;
    KeychainVault vault(KeychainSettings{}, clock);
    ConsoleCore core(arguments[2], vault, std::chrono::milliseconds(arguments[4].toInt()));
    const auto account = core.accounts.find(AccountId{arguments[3]});
    if (!account || !core.journalOpened)
        return 3;
    say("ready");
    Person person(core, *account, arguments[1]);
    const bool begun = beginsAnew(arguments[1]) ? person.begin(secret) : person.resume();
    return begun ? QCoreApplication::exec() : 4;
}
