#pragma once

#include "app/services/keychain/keychainsettings.h"
#include "models/domain/preferences.h"

#include <QJsonObject>

#include <QString>

namespace console {

/// Small facts of one profile, in `profile.json` beside the accounts. Never a secret.
class ProfileSettings
{
public:
    explicit ProfileSettings(const QString &directory);

    /// Whether this profile ever wrote the keychain's sentinel. A profile that cannot be read
    /// counts as set up: a missing sentinel then says "locked or replaced" rather than "no key
    /// stored".
    [[nodiscard]] bool sentinelWritten() const;

    /// FileFailed if it cannot be remembered.
    [[nodiscard]] Result<void> rememberSentinel();

    /// For KeychainSettings; this object must outlive the vault.
    [[nodiscard]] SentinelMemory sentinelMemory();

    /// Defaults for a profile that says nothing of them.
    [[nodiscard]] Preferences preferences() const;

    /// FileFailed if they cannot be kept.
    [[nodiscard]] Result<void> rememberPreferences(const Preferences &preferences);

private:
    [[nodiscard]] Result<QJsonObject> content() const;
    [[nodiscard]] Result<void> remember(const QJsonObject &fields);

    QString m_path;
};

} // namespace console
