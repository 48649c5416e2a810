#pragma once

#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"

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
};

} // namespace console
