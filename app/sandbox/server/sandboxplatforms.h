#pragma once

#include "app/sandbox/platformsimulator.h"
#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/server/faultplan.h"

#include <chrono>
#include <map>
#include <memory>

namespace console {

/// A reply and how much later than usual it is due.
struct DueReply
{
    SandboxReply reply;
    std::chrono::milliseconds delay{0};
};

/// The four platforms side by side, each under its own path prefix (`/preczn/v1/…`), and the
/// control paths `/_control/…`. Knows no sockets.
class SandboxPlatforms {
public:
    SandboxPlatforms(const SandboxOptions &options, const SandboxTime &now);

    [[nodiscard]] DueReply handle(const SandboxRequest &request);

private:
    DueReply handleFor(PlatformKind kind, const SandboxRequest &request);
    SandboxReply control(const SandboxRequest &request);
    SandboxReply planFault(const SandboxRequest &request);
    [[nodiscard]] QJsonObject trueState() const;

    std::map<PlatformKind, std::unique_ptr<PlatformSimulator>> m_simulators;
    FaultPlan m_faults;
};

} // namespace console
