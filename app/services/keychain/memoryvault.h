#pragma once

#include "models/ports/secretvault.h"

#include <map>

namespace console {

/// Secrets in locked memory until this object dies, written nowhere: for machines without a
/// keychain ("for this session only"), and for tests.
class MemoryVault : public SecretVault
{
    Q_OBJECT

public:
    using SecretVault::SecretVault;

    [[nodiscard]] VaultHealth health() const override { return VaultHealth::SessionOnly; }
    void checkHealth() override { }
    void lookQuietly() override { }
    void useSessionOnly() override { }

    [[nodiscard]] ApiCall<SecretBuffer> read(const QString &key) override;

    /// Refuses what a keychain would refuse, so that a habit learnt here holds there.
    [[nodiscard]] ApiCall<void> write(const QString &key, SecretBuffer secret) override;
    [[nodiscard]] ApiCall<void> remove(const QString &key) override;

private:
    std::map<QString, SecretBuffer> m_secrets;
};

} // namespace console
