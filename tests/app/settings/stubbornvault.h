#pragma once

#include "app/services/keychain/memoryvault.h"

#include <QStringList>

namespace console::testing {

/// A vault in memory that fails when it is told, and counts.
class StubbornVault : public MemoryVault
{
public:
    ApiCall<SecretBuffer> read(const QString &key) override
    {
        ++reads;
        if (readError)
            return readyCall<SecretBuffer>(failure(localError(*readError)));
        return MemoryVault::read(key);
    }

    ApiCall<void> write(const QString &key, SecretBuffer secret) override
    {
        if (writeError)
            return readyCall<void>(failure(localError(*writeError)));
        names.append(key);
        return MemoryVault::write(key, std::move(secret));
    }

    ApiCall<void> remove(const QString &key) override
    {
        if (removeError)
            return readyCall<void>(failure(localError(*removeError)));
        names.removeAll(key);
        return MemoryVault::remove(key);
    }

    int reads = 0;
    QStringList names; ///< what is stored, once for each write
    std::optional<ApiErrorKind> readError;
    std::optional<ApiErrorKind> writeError;
    std::optional<ApiErrorKind> removeError;
};

} // namespace console::testing
