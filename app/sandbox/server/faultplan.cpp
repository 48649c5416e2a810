#include "app/sandbox/server/faultplan.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct FaultWord
{
    QLatin1String word;
    SandboxFault fault;
};

constexpr std::array words{
    FaultWord{"500-before"_L1, SandboxFault::ServerErrorBefore},
    FaultWord{"500-after"_L1, SandboxFault::ServerErrorAfter},
    FaultWord{"429"_L1, SandboxFault::RateLimit},
    FaultWord{"delay"_L1, SandboxFault::Delay},
};

} // namespace

std::optional<PlannedFault> plannedFault(const QJsonObject &wish)
{
    const auto platform = platformFromWireName(wish.value("platform"_L1).toString());
    const QString name = wish.value("fault"_L1).toString();
    const auto *word = std::find_if(words.begin(), words.end(),
                                    [&name](const FaultWord &w) { return w.word == name; });
    const int count = wish.value("count"_L1).toInt(1);
    const int delay = wish.value("milliseconds"_L1).toInt(2000);
    if (!platform || word == words.end() || count < 1 || delay < 0 || delay > 600'000)
        return std::nullopt;
    return PlannedFault{*platform,
                        word->fault,
                        count,
                        wish.value("method"_L1).toString().toLatin1(),
                        std::chrono::milliseconds(delay),
                        wish.value("retryAfter"_L1).toInt(1)};
}

std::optional<PlannedFault> FaultPlan::take(PlatformKind platform, const QByteArray &method)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        PlannedFault &fault = m_faults[i];
        if (fault.platform != platform || (!fault.method.isEmpty() && fault.method != method))
            continue;
        const PlannedFault taken = fault;
        if (--fault.count == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

} // namespace console
