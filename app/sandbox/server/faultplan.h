#pragma once

#include "models/domain/platformkind.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace console {

enum class SandboxFault {
    ServerErrorBefore, ///< 500, nothing applied
    ServerErrorAfter, ///< 500, although the request was carried out
    RateLimit, ///< 429 with Retry-After, nothing applied
    Delay, ///< carried out at once, answered late
};

/// One planned misbehaviour, for the next `count` requests to a platform.
struct PlannedFault
{
    PlatformKind platform;
    SandboxFault fault;
    int count = 1;
    QByteArray method; ///< only requests with this method; empty: any
    std::chrono::milliseconds delay{2000};
    int retryAfter = 1; ///< seconds
};

/// What a control request asks for, {platform, fault, count, method, milliseconds, retryAfter};
/// absent if it makes no sense. Faults: "500-before", "500-after", "429", "delay".
[[nodiscard]] std::optional<PlannedFault> plannedFault(const QJsonObject &wish);

/// The misbehaviour that a trainer or a test has ordered, oldest first.
class FaultPlan {
public:
    void add(const PlannedFault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }

    /// The fault for this request, which thereby is used up.
    [[nodiscard]] std::optional<PlannedFault> take(PlatformKind platform, const QByteArray &method);

private:
    QList<PlannedFault> m_faults;
};

} // namespace console
