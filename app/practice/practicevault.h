#pragma once

#include "models/ports/secretvault.h"

#include <QSet>

namespace console {

/// Passes everything on to a real vault and remembers what was written, so that a practice run
/// leaves nothing behind in the user's keychain.
class PracticeVault : public SecretVault
{
    Q_OBJECT

public:
    explicit PracticeVault(SecretVault &vault, QObject *parent = nullptr);

    [[nodiscard]] VaultHealth health() const override { return m_vault.health(); }
    void checkHealth() override { m_vault.checkHealth(); }
    void lookQuietly() override { m_vault.lookQuietly(); }
    void useSessionOnly() override { m_vault.useSessionOnly(); }
    [[nodiscard]] ApiCall<SecretBuffer> read(const QString &key) override;
    [[nodiscard]] ApiCall<void> write(const QString &key, SecretBuffer secret) override;
    [[nodiscard]] ApiCall<void> remove(const QString &key) override;

    /// Removes all that was written through this vault; cleared() follows, also if some of it
    /// could not be removed.
    void clear();

signals:
    void cleared();

private:
    void removeNext(QStringList names);

    SecretVault &m_vault;
    QSet<QString> m_written;
    bool m_clearing = false;
};

} // namespace console
