#pragma once

#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platform.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"

#include <chrono>
#include <functional>

namespace console {

class FingerprintKeeper;

/// What a rotation works with; owned elsewhere, and outliving it.
struct RotationPorts
{
    PlatformRegistry &platforms;
    SecretVault &vault;
    Journal &journal;
    Clock &clock;
    FingerprintKeeper &fingerprints;
    const std::chrono::hours &quarantine; ///< how long a previous secret is kept
    const std::function<bool(const ConnectorRef &)> &isChanged; ///< by something else, just now
};

} // namespace console
