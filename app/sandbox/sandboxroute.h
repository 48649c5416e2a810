#pragma once

#include "app/sandbox/sandboxrequest.h"

#include <QStringList>

#include <span>

namespace console {

/// One line of a platform's route table. `{}` in the pattern stands for one path segment, which
/// the answer gets decoded and in order.
template <typename Simulator>
struct SandboxRoute
{
    QByteArrayView method;
    QLatin1String pattern;
    SandboxReply (Simulator::*answer)(const SandboxRequest &request, const QStringList &segments);
};

/// The segments that `{}` stands for; absent if the path does not fit. A trailing slash is ignored:
/// ChargebackStop's documents write paths both ways.
[[nodiscard]] std::optional<QStringList> matchPath(QLatin1String pattern, const QString &path);

/// Answers by the first fitting route; 405 if only the method differs, else 404.
template <typename Simulator>
SandboxReply dispatch(Simulator &simulator, std::span<const SandboxRoute<Simulator>> routes,
                      const SandboxRequest &request)
{
    bool pathIsKnown = false;
    for (const auto &route : routes) {
        const auto segments = matchPath(route.pattern, request.path);
        if (!segments)
            continue;
        if (route.method == request.method)
            return (simulator.*route.answer)(request, *segments);
        pathIsKnown = true;
    }
    return simulator.errorReply(pathIsKnown ? 405 : 404);
}

} // namespace console
