#pragma once

#include "app/accountplatforms.h"
#include "app/sandbox/server/sandboxplatforms.h"
#include "app/services/http/httptransport.h"
#include "app/services/journal/sqlitejournal.h"
#include "app/services/keychain/memoryvault.h"
#include "app/services/settings/accountkeys.h"
#include "app/services/settings/settingsaccountstore.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "tests/faults/faultserver.h"

#include <QTemporaryDir>

namespace console::testing {

/// The whole program below its window, against the practice platforms behind a server that fails
/// on purpose: real transport, real clients, real journal, real settings file.
class FaultWorld
{
public:
    /// `patience`: how long the transport bears silence.
    FaultWorld(FaultServer::Transport transport, std::chrono::milliseconds patience);
    ~FaultWorld();

    /// The account of a platform, made on first use.
    [[nodiscard]] Account account(PlatformKind kind);
    [[nodiscard]] Result<Integration> integration(PlatformKind kind, const QString &id);

    /// Every place where a secret of this world stands though it must not, by file name or
    /// "texts" for what was said to the user.
    [[nodiscard]] QStringList leaks(const QList<QByteArray> &secrets, const QString &texts) const;

    /// The vault's items whose text contains `secret`: a lost secret is one in none.
    [[nodiscard]] bool vaultHolds(const QByteArray &secret);

    FaultServer server;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SandboxPlatforms m_platforms;
    HttpTransport m_transport;

public:
    class RecordingVault;
    std::unique_ptr<RecordingVault> vault;
    SqliteJournal journal;
    bool journalOpened; ///< before the desk is made, which looks into it
    AccountKeys keys;
    SettingsAccountStore accounts;
    AccountPlatforms registry;
    RotationDesk desk;
    StatusChange statusChanges;
};

} // namespace console::testing
