// Each state of the rotation's table, reached in the ways that lead there.

#include "tests/killing/killcase.h"

namespace console::testing {

namespace {

using Cases = std::vector<KillCase>;
using States = std::initializer_list<const char *>;
using Kind = KillPoint::Kind;

constexpr std::chrono::milliseconds lateness{600}; ///< F20

KillCase killedAt(const FaultStep &fault, const char *state, const char *mode = "rotate")
{
    KillCase one;
    one.fault = fault;
    one.kill.state = state;
    one.mode = mode;
    return one;
}

void add(Cases &cases, const FaultStep &fault, States states, const char *mode = "rotate")
{
    for (const char *state : states)
        cases.push_back(killedAt(fault, state, mode));
}

/// The same first process, and a second one that dies at each of these.
void thenAt(Cases &cases, KillCase one, States states, const char *mode = "resume")
{
    one.secondMode = mode;
    for (const char *state : states) {
        one.second = state;
        cases.push_back(one);
    }
}

FaultStep answer(int status, const char *body)
{
    return FaultStep(Fault::ClientError).withStatus(status).withBody(body);
}

Cases beforeAnythingIsSent()
{
    Cases cases;
    for (const char *mode : {"rotate", "link"})
        add(cases, Fault::None,
            {"Loading", "RecordingIntent", "StoringPending", "VerifyingPending", "RecordingStaged",
             "RecordingSending", "OnWire"},
            mode);
    add(cases, Fault::Refused, {"RecordingNotSent", "RemovingUnsent", "ClosingUnsent", "NotSent"});
    return cases;
}

Cases afterAPlainAnswer()
{
    Cases cases;
    add(cases, Fault::None,
        {"RecordingConfirmed", "Promoting", "RemovingPending", "RecordingKept", "Quarantine"});
    add(cases, Fault::None,
        {"RecordingConfirmed", "Promoting", "RemovingPending", "RecordingKept", "ClosingConfirmed",
         "Confirmed"},
        "link");
    add(cases,
        answer(409,
               R"({"statusCode":409,"error":"Conflict","message":"No updates have been made"})"),
        {"RecordingRefused", "RemovingRefused", "ClosingRefused", "Refused"});
    add(cases, answer(429, "{}").withHeaders({{"Retry-After", "1"}}),
        {"RecordingWait", "Waiting", "OnWire:2"});
    return cases;
}

Cases onTheWire()
{
    Cases cases;
    const auto outside = [&cases](const FaultStep &fault, Kind kind, const char *mode = "rotate") {
        KillCase one = killedAt(fault, "", mode);
        one.kill.kind = kind;
        cases.push_back(one);
    };
    for (const Fault fault :
         {Fault::None, Fault::ReadThenReset, Fault::HangNotApplied, Fault::ErrorNotApplied})
        outside(fault, Kind::Received);
    for (const Fault fault : {Fault::None, Fault::ApplyThenReset, Fault::HangApplied, Fault::Drip,
                              Fault::ErrorApplied, Fault::BodyCutWithLength})
        outside(fault, Kind::Applied);
    outside(Fault::None, Kind::Received, "link");
    outside(Fault::None, Kind::Applied, "link");
    outside(FaultStep(Fault::AppliedLate).withDelay(lateness), Kind::Received);
    return cases;
}

Cases whileItIsFoundOut()
{
    Cases cases;
    const KillCase applied = killedAt(Fault::ApplyThenReset, "Open");
    const KillCase lost = killedAt(Fault::ReadThenReset, "Open");
    add(cases, Fault::ApplyThenReset, {"RecordingUnknown"});
    thenAt(cases, applied,
           {"ReloadingToCheck", "Probing", "RecordingConfirmed", "Promoting", "RemovingPending",
            "RecordingKept", "Quarantine"});
    thenAt(cases, lost, {"Probing", "RecordingOldSeen", "Open"});
    KillCase foreign = lost;
    foreign.foreign = true;
    thenAt(cases, foreign, {"RecordingForeign", "Open"});
    // Staged by a process that died before it could send.
    thenAt(cases, killedAt(Fault::None, "RecordingSending"),
           {"ReloadingToSend", "RecordingSending", "OnWire", "RecordingConfirmed", "Promoting"});
    // By itself, in the session that sent it.
    for (const Fault fault : {Fault::ApplyThenReset, Fault::ReadThenReset})
        add(cases, fault, {"ReloadingToRepeat", "Repeating", "RecordingConfirmed", "Promoting"},
            "insist");
    return cases;
}

Cases whileItIsGivenUpOrForgotten()
{
    Cases cases;
    const KillCase lost = killedAt(Fault::ReadThenReset, "Open");
    thenAt(cases, lost, {"ReloadingToClose", "SettingAside", "SetAside"}, "close");
    thenAt(cases, lost, {"RecordingForgetAside", "RemovingAside", "ClosingAside", "ClosedByHand"},
           "abandon");
    thenAt(cases, killedAt(Fault::None, "Quarantine"),
           {"RecordingForget", "RemovingPrevious", "ClosingConfirmed", "Confirmed"}, "forget");
    return cases;
}

Cases whenKeychainOrJournalFail()
{
    Cases cases;
    KillCase locked = killedAt(Fault::None, "Unpromoted");
    locked.locks = true;
    cases.push_back(locked);
    thenAt(cases, killedAt(Fault::None, "Promoting"), {"ReloadingToPromote", "Promoting"});
    add(cases, Fault::None, {"Unrecorded", "ReloadingToRecord"}, "unrecorded");
    KillCase emptied = killedAt(Fault::None, "RecordingSending");
    emptied.emptied = true;
    thenAt(cases, emptied, {"Staged"});
    emptied.kill.state = "Promoting";
    thenAt(cases, emptied, {"ReloadingToGiveUp", "ClosingGone", "ClosedByHand"}, "close");
    emptied.fault = Fault::ReadThenReset;
    emptied.kill.state = "Open";
    thenAt(cases, emptied, {"ClosingUnproven", "ClosedByHand"}, "close");
    return cases;
}

} // namespace

const std::vector<KillGroup> &stateGroups()
{
    static const std::vector<KillGroup> groups{
        {"BeforeAnythingIsSent", beforeAnythingIsSent},
        {"AfterAPlainAnswer", afterAPlainAnswer},
        {"OnTheWire", onTheWire},
        {"WhileItIsFoundOut", whileItIsFoundOut},
        {"WhileItIsGivenUpOrForgotten", whileItIsGivenUpOrForgotten},
        {"WhenKeychainOrJournalFail", whenKeychainOrJournalFail},
    };
    return groups;
}

} // namespace console::testing
