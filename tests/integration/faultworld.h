#pragma once

#include "app/services/keychain/memoryvault.h"
#include "tests/core/consolecore.h"
#include "tests/core/journalguard.h"
#include "tests/core/practiceplatform.h"

#include <QJsonObject>
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

    /// What the platform really has, secrets as digests.
    [[nodiscard]] QJsonObject trueState(PlatformKind kind);

    /// Every place where a secret of this world stands though it must not, by file name or
    /// "texts" for what was said to the user.
    [[nodiscard]] QStringList leaks(const QList<QByteArray> &secrets, const QString &texts) const;

    /// The vault's items whose text contains `secret`: a lost secret is one in none.
    [[nodiscard]] bool vaultHolds(const QByteArray &secret);

    FaultServer server;
    std::optional<ObjectDraft> draft; ///< of the change of an object that is about to be sent

private:
    class RecordingVault;

    QTemporaryDir m_folder;
    SandboxPlatforms m_platforms;
    std::unique_ptr<RecordingVault> m_vault;
    ConsoleCore m_core;

public:
    JournalGuard guard; ///< of the server: whatever is not journalled is refused
    AccountPlatforms &registry = m_core.registry;
    RotationDesk &desk = m_core.desk;
    StatusChange &statusChanges = m_core.statusChanges;
    ObjectChange &objectChanges = m_core.objectChanges;
};

} // namespace console::testing
