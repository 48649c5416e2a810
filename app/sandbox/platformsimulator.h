#pragma once

#include "app/sandbox/sandboxrequest.h"

namespace console {

/// One platform's documented behaviour with its state: no sockets, no threads, no clock of its own.
class PlatformSimulator {
public:
    virtual ~PlatformSimulator() = default;

    /// Answers one request; its effects are complete when this returns.
    [[nodiscard]] virtual SandboxReply handle(const SandboxRequest &request) = 0;

    /// The platform's own error shape for a status that no rule of its own words: 401, 404, 405,
    /// 429, 500.
    [[nodiscard]] virtual SandboxReply errorReply(int status) const = 0;

    /// What is really stored, for tests and trainers. Secrets appear as SHA-256 only.
    [[nodiscard]] virtual QJsonObject trueState() const = 0;
};

} // namespace console
