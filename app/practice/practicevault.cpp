#include "app/practice/practicevault.h"

#include "models/domain/keynames.h"

namespace console {

PracticeVault::PracticeVault(SecretVault &vault, QObject *parent)
    : SecretVault(parent), m_vault(vault)
{
    connect(&vault, &SecretVault::healthChanged, this, &SecretVault::healthChanged);
}

ApiCall<SecretBuffer> PracticeVault::read(const QString &key)
{
    return m_vault.read(key);
}

ApiCall<void> PracticeVault::write(const QString &key, SecretBuffer secret)
{
    if (m_clearing)
        return readyCall<void>(failure(localError(ApiErrorKind::KeychainAbsent)));
    // The fingerprint key belongs to the machine: the user's own profile may rely on it.
    if (key != fingerprintKeyName())
        m_written.insert(key);
    return m_vault.write(key, std::move(secret));
}

ApiCall<void> PracticeVault::remove(const QString &key)
{
    return m_vault.remove(key);
}

void PracticeVault::clear()
{
    m_clearing = true; // what still runs must not leave anything behind
    removeNext(QStringList(m_written.begin(), m_written.end()));
}

void PracticeVault::removeNext(QStringList names)
{
    if (names.isEmpty()) {
        m_written.clear();
        emit cleared();
        return;
    }
    const QString name = names.takeLast();
    m_vault.remove(name).then(this, [this, names](const Result<void> &) { removeNext(names); });
}

} // namespace console
