#pragma once

#include "models/domain/result.h"

#include <QString>

#include <chrono>
#include <functional>

namespace console {

/// Whether this profile ever wrote the sentinel item, kept outside the keychain: only so can a
/// missing sentinel mean "locked or replaced" and not "first run". Never a secret.
struct SentinelMemory
{
    std::function<bool()> wasWritten = [] { return false; };
    std::function<Result<void>()> remember = [] { return Result<void>(); };
};

struct KeychainSettings
{
    QString service = QStringLiteral("merchant-console"); ///< some keychains ignore it
    std::chrono::milliseconds deadline{10'000}; ///< of one call, waiting included
    SentinelMemory sentinel;
};

} // namespace console
