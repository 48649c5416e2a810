#pragma once

#include "app/sandbox/server/sandboxplatforms.h"
#include "tests/faults/faultserver.h"

namespace console::testing {

/// The practice platforms as the backend of a fault server.
[[nodiscard]] FaultReply practiceReply(SandboxPlatforms &platforms, const FaultRequest &request);

/// "http://127.0.0.1:…/preczn": where a platform is found behind the server.
[[nodiscard]] QUrl addressOf(const FaultServer &server, PlatformKind kind);

} // namespace console::testing
