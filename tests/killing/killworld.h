#pragma once

#include "app/services/keychain/keychainvault.h"
#include "tests/core/consolecore.h"
#include "tests/core/journalguard.h"
#include "tests/core/practiceplatform.h"
#include "tests/support/keyringsession.h"

#include <QProcess>
#include <QTemporaryDir>

namespace console::testing {

/// Where the process under test is killed.
struct KillPoint {
    enum class Kind {
        State, ///< it kills itself at a state of the rotation
        Received, ///< from outside, when the server has the request
        Applied, ///< from outside, when the platform has carried it out
    };

    Kind kind = Kind::State;
    const char *state = ""; ///< by name; several after commas: whichever comes first
};

/// What the child process does, and how it ended.
struct ChildRun {
    bool ready = false;
    bool killed = false; ///< by SIGKILL, its own or ours
    QByteArray output; ///< both streams
};

/// A platform that fails on purpose, a profile, a real keychain, and processes to be killed. What
/// the platform has on file is known here from the platform itself.
class KillWorld {
public:
    explicit KillWorld(bool link);
    ~KillWorld();

    /// Runs the driver until it ends or is killed.
    ChildRun run(const char *mode, const KillPoint &kill, std::chrono::milliseconds patience);

    /// A start of the program in this process, after which what is open has been restored.
    void restart(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// The same where another program has the profile open.
    void restartUnwritable();
    void stop();

    /// The keychain locks itself when the platform has carried out a change.
    void lockWhenApplied();

    /// Somebody takes everything out of the keychain that belongs to the connector.
    void emptyKeychain();

    [[nodiscard]] QString folder() const { return m_profile.path(); }
    [[nodiscard]] ConnectorRef target() const;
    [[nodiscard]] RotationDesk &desk() { return m_core->desk; }
    [[nodiscard]] SqliteJournal &journal() { return m_core->journal; }
    [[nodiscard]] ChangePermit permit() const;

    /// Somebody else changes the connection.
    void writeForeign();

    /// "old", "new", "foreign" or "" for nothing.
    [[nodiscard]] QByteArray onFile() const { return m_onFile; }
    [[nodiscard]] int timesPutNew() const { return m_timesPutNew; }

    /// Whether some slot of the connector, or what is pending, holds a secret.
    [[nodiscard]] bool keychainHolds(const QByteArray &secret);

    [[nodiscard]] QStringList leaks() const;

    FaultServer server;
    QByteArray output; ///< of all children

private:
    FaultReply carryOut(const FaultRequest &request);
    void prepare();
    void start(std::chrono::milliseconds patience);
    [[nodiscard]] QStringList slotNames();

    bool m_link;
    QTemporaryDir m_profile;
    SystemClock m_clock;
    SandboxPlatforms m_platforms;
    Account m_account;
    QByteArray m_onFile;
    int m_timesPutNew = 0;
    std::unique_ptr<KeychainVault> m_vault;
    std::unique_ptr<ConsoleCore> m_core;

public:
    JournalGuard guard;
};

} // namespace console::testing
