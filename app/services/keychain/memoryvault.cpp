#include "app/services/keychain/memoryvault.h"

#include "app/services/keychain/envelope.h"

namespace console {

ApiCall<SecretBuffer> MemoryVault::read(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return readyCall<SecretBuffer>(failure(localError(ApiErrorKind::SecretMissing)));
    return readyCall<SecretBuffer>(found->second.clone());
}

ApiCall<void> MemoryVault::write(const QString &key, SecretBuffer secret)
{
    if (const auto envelope = sealEnvelope(secret); !envelope)
        return readyCall<void>(failure(envelope.error()));
    m_secrets.insert_or_assign(key, std::move(secret));
    return readyCall<void>({});
}

ApiCall<void> MemoryVault::remove(const QString &key)
{
    m_secrets.erase(key);
    return readyCall<void>({});
}

} // namespace console
