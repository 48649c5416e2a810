#pragma once

#include "app/services/keychain/keychainline.h"
#include "app/services/keychain/keychainsettings.h"
#include "app/services/keychain/memoryvault.h"

#include <memory>

namespace console {

/// The OS keychain with every rule of safety.md §5. Looks at nothing until the first call or
/// checkHealth(); until then its health is Checking.
class KeychainVault : public SecretVault
{
    Q_OBJECT

public:
    KeychainVault(KeychainSettings settings, Clock &clock, QObject *parent = nullptr);

    /// With other jobs than the system's, for tests of what a real keychain does rarely.
    KeychainVault(KeychainSettings settings, Clock &clock, std::unique_ptr<KeychainJobs> jobs,
                  QObject *parent = nullptr);
    ~KeychainVault() override;

    [[nodiscard]] VaultHealth health() const override { return m_health; }
    void checkHealth() override;
    void lookQuietly() override;
    void useSessionOnly() override;
    [[nodiscard]] ApiCall<SecretBuffer> read(const QString &key) override;
    [[nodiscard]] ApiCall<void> write(const QString &key, SecretBuffer secret) override;
    [[nodiscard]] ApiCall<void> remove(const QString &key) override;

    /// The user says that this keychain replaces the one that is gone: writes a new sentinel, after
    /// which what the old one held counts as missing. KeychainLocked if it is in truth locked.
    [[nodiscard]] ApiCall<void> adoptKeychain();

private:
    using Next = std::function<void()>;
    using Shared = std::shared_ptr<SecretBuffer>;

    template <typename T>
    ApiCall<T> queued(const std::function<void(const ApiPromise<T> &)> &work);
    template <typename T>
    void settle(const ApiPromise<T> &promise, Result<T> result);

    void whenReady(Next ready, Next notReady);
    void lookAtSentinel(Next done);
    void writeSentinel(Next done);
    void confirmSentinel(Next done);

    /// What became of a look at an item; one of them is called.
    struct LookUp {
        std::function<void(const SecretBuffer &text)> found;
        Next missing;
        std::function<void(const ApiError &error)> failed;
    };
    /// A locked keychain says "not found", too, and a person may open it when it is asked about the
    /// sentinel: missing is what is not found once more after the sentinel was.
    void lookUp(const QString &key, const LookUp &then, bool proved = false);
    void readItem(const QString &key, const ApiPromise<SecretBuffer> &promise);
    void writeItem(const QString &key, const Shared &envelope, const ApiPromise<void> &promise);
    void compareItem(const QString &key, const Shared &envelope, const ApiPromise<void> &promise);
    void removeItem(const QString &key, const ApiPromise<void> &promise);
    void proveGone(const QString &key, const ApiPromise<void> &promise);

    [[nodiscard]] ApiError errorFor(JobVerdict verdict);
    [[nodiscard]] ApiError healthError() const;
    void setHealth(VaultHealth health);

    KeychainSettings m_settings;
    std::unique_ptr<KeychainJobs> m_jobs;
    KeychainLine m_line;
    std::unique_ptr<MemoryVault> m_memory; ///< set once the user chose "for this session only"
    VaultHealth m_health = VaultHealth::Checking;
};

} // namespace console
