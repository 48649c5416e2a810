// Each row of the journal under each fault.

#include "tests/core/faultcases.h"
#include "tests/killing/killcase.h"

namespace console::testing {

namespace {

using Cases = std::vector<KillCase>;

constexpr std::chrono::milliseconds lateness{600}; ///< F20
constexpr auto conflict =
    R"({"statusCode":409,"error":"Conflict","message":"No updates have been made"})";

FaultStep stepFor(Fault fault)
{
    FaultStep step = typicalStep(fault);
    if (fault == Fault::AppliedLate)
        step.withDelay(lateness);
    if (fault == Fault::ClientError)
        step.withStatus(409).withBody(conflict);
    if (fault == Fault::Redirect)
        step.withStatus(307).withLocation("/elsewhere");
    return step;
}

/// Whether the client can know how it ended.
bool isPlain(Fault fault)
{
    return fault == Fault::None || fault == Fault::Refused || fault == Fault::Drip
        || fault == Fault::ClientError || fault == Fault::StaleKeepAlive;
}

/// `waits`: nothing has been sent yet, and the fault meets the process after the next start.
Cases underEachFault(const char *states, bool waits = false, bool plainOnly = false)
{
    Cases cases;
    for (const auto &facts : allFaults) {
        if (plainOnly && !isPlain(facts.fault))
            continue;
        KillCase one;
        one.fault = stepFor(facts.fault);
        one.kill.state = states;
        one.waits = waits;
        cases.push_back(one);
    }
    return cases;
}

} // namespace

const std::vector<KillGroup> &faultGroups()
{
    static const std::vector<KillGroup> groups{
        {"Intent", [] { return underEachFault("StoringPending", true); }},
        {"Staged", [] { return underEachFault("RecordingSending", true); }},
        {"Sending", [] { return underEachFault("OnWire", true); }},
        {"BeforeTheResult",
         [] {
             return underEachFault(
                 "RecordingConfirmed,RecordingRefused,RecordingNotSent,RecordingUnknown");
         }},
        {"Result", [] { return underEachFault("Promoting,RemovingRefused,RemovingUnsent,Open"); }},
        {"BeforeTheEnd",
         [] { return underEachFault("RecordingKept,ClosingRefused,ClosingUnsent", false, true); }},
        {"KeptOrClosed", [] { return underEachFault("Quarantine,Refused,NotSent", false, true); }},
    };
    return groups;
}

} // namespace console::testing
