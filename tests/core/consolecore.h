#pragma once

#include "app/accountplatforms.h"
#include "app/services/http/httptransport.h"
#include "app/services/journal/sqlitejournal.h"
#include "app/services/settings/accountkeys.h"
#include "app/services/settings/settingsaccountstore.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"

namespace console::testing {

/// The machine's time, but what is to happen later happens a hundred times sooner: for looks that
/// are minutes apart.
class HastyClock : public SystemClock
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        SystemClock::after(delay / 100, context, std::move(f));
    }
};

/// The whole program below its window, on a profile folder: real journal, real settings file, real
/// transport, real clients. Making one is a start of the program, destroying it a clean end.
class ConsoleCore {
public:
    ConsoleCore(const QString &folder, SecretVault &vault, std::chrono::milliseconds patience);

    /// Adds an account of a platform at this address, with the practice key. Its id is given, so
    /// that several profiles can share a keychain.
    [[nodiscard]] Result<Account> addAccount(const QString &id, PlatformKind kind,
                                             const QUrl &address);

    /// The journal's file of a profile.
    [[nodiscard]] static QString journalFile(const QString &folder);

private:
    SystemClock m_clock;
    HastyClock m_hasty;
    HttpTransport m_transport;

public:
    SqliteJournal journal;
    Result<void> journalOpened; ///< before the desk is made, which looks into it
    AccountKeys keys;
    SettingsAccountStore accounts;
    AccountPlatforms registry;
    RotationDesk desk;
    StatusChange statusChanges;
    ObjectChange objectChanges; ///< hasty, see above
};

/// The connection of the practice sandbox that is rotated, and one that has no credentials yet.
[[nodiscard]] ConnectorRef filledConnector(const AccountId &account);
[[nodiscard]] ConnectorRef emptyConnector(const AccountId &account);

/// A connector of IXOPAY that is on, with the shared secret it has on file, and one that is off.
[[nodiscard]] ConnectorRef ixopayConnector(const AccountId &account);
[[nodiscard]] ConnectorRef disabledIxopayConnectorRef(const AccountId &account);
[[nodiscard]] QByteArray ixopaySharedSecret();

/// A credential set for one of them.
[[nodiscard]] CredentialSet filledCredentials(QByteArrayView secret);
[[nodiscard]] CredentialSet emptyCredentials(QByteArrayView secret);

/// What the practice sandbox has on file for filledConnector(), and what the tests replace it by.
inline constexpr auto oldPracticeSecret = "old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa";
inline constexpr auto newPracticeSecret = "cAnArY-new-5Qm8Zt2Lk7";

} // namespace console::testing
