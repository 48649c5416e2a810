#include "app/sandbox/server/sandboxplatforms.h"

#include "app/sandbox/chargebackstop/chargebackstopsimulator.h"
#include "app/sandbox/ixopay/ixopaysimulator.h"
#include "app/sandbox/paygentic/paygenticsimulator.h"
#include "app/sandbox/preczn/precznsimulator.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

SandboxReply plainError(int status, const QString &message)
{
    return jsonReply(status, QJsonObject{{u"error"_s, message}});
}

// "/preczn/v1/merchants" → "preczn" and "/v1/merchants"
std::pair<QString, QString> splitPrefix(const QString &path)
{
    const qsizetype slash = path.indexOf(u'/', 1);
    return slash < 0 ? std::pair(path.mid(1), QString())
                     : std::pair(path.sliced(1, slash - 1), path.sliced(slash));
}

} // namespace

SandboxPlatforms::SandboxPlatforms(const SandboxOptions &options, const SandboxTime &now)
{
    m_simulators[PlatformKind::Paygentic] = std::make_unique<PaygenticSimulator>(options, now);
    m_simulators[PlatformKind::Ixopay] = std::make_unique<IxopaySimulator>(options, now);
    m_simulators[PlatformKind::Preczn] = std::make_unique<PrecznSimulator>(options, now);
    m_simulators[PlatformKind::ChargebackStop] =
        std::make_unique<ChargebackStopSimulator>(options, now);
}

DueReply SandboxPlatforms::handle(const SandboxRequest &request)
{
    const auto [prefix, path] = splitPrefix(request.path);
    SandboxRequest inner = request;
    inner.path = path;
    if (prefix == "_control"_L1)
        return {control(inner)};
    const auto kind = platformFromWireName(prefix);
    return kind ? handleFor(*kind, inner) : DueReply{plainError(404, u"No such platform"_s)};
}

DueReply SandboxPlatforms::handleFor(PlatformKind kind, const SandboxRequest &request)
{
    PlatformSimulator &simulator = *m_simulators.at(kind);
    const auto planned = m_faults.take(kind, request.method);
    if (!planned)
        return {simulator.handle(request)};
    switch (planned->fault) {
    case SandboxFault::ServerErrorBefore:
        return {simulator.errorReply(500)};
    case SandboxFault::ServerErrorAfter:
        (void)simulator.handle(request);
        return {simulator.errorReply(500)};
    case SandboxFault::RateLimit: {
        SandboxReply reply = simulator.errorReply(429);
        reply.headers.append({"Retry-After", QByteArray::number(planned->retryAfter)});
        return {reply};
    }
    case SandboxFault::Delay:
        break;
    }
    return {simulator.handle(request), planned->delay};
}

SandboxReply SandboxPlatforms::control(const SandboxRequest &request)
{
    // A web page in some browser on this machine has no business here.
    if (!request.header("Origin").isEmpty())
        return plainError(403, u"Not for browsers"_s);
    if (request.path == "/state"_L1 && request.method == "GET")
        return jsonReply(200, trueState());
    if (request.path == "/faults"_L1 && request.method == "POST")
        return planFault(request);
    if (request.path == "/faults"_L1 && request.method == "DELETE") {
        m_faults.clear();
        return jsonReply(200, QJsonObject{{u"planned"_s, 0}});
    }
    return plainError(404, u"No such control"_s);
}

SandboxReply SandboxPlatforms::planFault(const SandboxRequest &request)
{
    const auto wish = objectBody(request);
    const auto planned = wish ? plannedFault(*wish) : std::nullopt;
    if (!planned)
        return plainError(400,
                          u"Expected {\"platform\": \"preczn\", \"fault\": \"500-before\", "
                          "\"500-after\", \"429\" or \"delay\", \"count\": 1}"_s);
    m_faults.add(*planned);
    return jsonReply(200, QJsonObject{{u"planned"_s, planned->count}});
}

QJsonObject SandboxPlatforms::trueState() const
{
    QJsonObject state;
    for (const auto &[kind, simulator] : m_simulators)
        state.insert(factsOf(kind).wireName, simulator->trueState());
    return state;
}

} // namespace console
