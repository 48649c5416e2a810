#include "models/workflows/rotationtable.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{
    "Draft"_L1, "Loading"_L1, "RecordingIntent"_L1, "StoringPending"_L1, "VerifyingPending"_L1,
    "RecordingStaged"_L1, "Staged"_L1, "ReloadingToSend"_L1, "RecordingSending"_L1, "OnWire"_L1,
    "RecordingWait"_L1, "Waiting"_L1, "RecordingConfirmed"_L1, "RecordingRefused"_L1,
    "RecordingNotSent"_L1, "RecordingUnknown"_L1, "RecordingOldSeen"_L1, "RecordingForeign"_L1,
    "ReloadingToRecord"_L1, "ReloadingToPromote"_L1, "Promoting"_L1, "RemovingPending"_L1,
    "RecordingKept"_L1, "RecordingForget"_L1, "RemovingPrevious"_L1, "ClosingConfirmed"_L1,
    "RemovingRefused"_L1, "ClosingRefused"_L1, "RemovingUnsent"_L1, "ClosingUnsent"_L1,
    "ReloadingToCheck"_L1, "Probing"_L1, "ReloadingToRepeat"_L1, "Repeating"_L1,
    "ReloadingToClose"_L1, "SettingAside"_L1, "ClosingUnproven"_L1, "RecordingForgetAside"_L1,
    "RemovingAside"_L1, "ClosingAside"_L1, "ReloadingToGiveUp"_L1, "ClosingGone"_L1, "Confirmed"_L1,
    "Quarantine"_L1, "Unpromoted"_L1, "Unrecorded"_L1, "Refused"_L1, "NotSent"_L1, "Open"_L1,
    "SetAside"_L1, "ClosedByHand"_L1,
};

constexpr std::array events{
    "StartAsked"_L1, "SendAsked"_L1, "CheckAsked"_L1, "CheckDue"_L1, "CloseAsked"_L1,
    "ForgetAsked"_L1, "SupersededAsked"_L1, "TidyAsked"_L1, "TidyRefusedAsked"_L1, "Done"_L1,
    "Failed"_L1, "AlreadyCurrent"_L1, "Gone"_L1, "NothingToKeep"_L1, "Accepted"_L1, "Rejected"_L1,
    "NeverLeft"_L1, "ToldToWait"_L1, "Lost"_L1, "TimeCame"_L1, "ProvenNew"_L1, "ProvenOld"_L1,
    "ProvenForeign"_L1, "NothingProven"_L1, "NothingAsked"_L1,
};

constexpr std::array actions{
    "Load"_L1, "WriteIntent"_L1, "StorePending"_L1, "VerifyPending"_L1, "WriteStaged"_L1,
    "ReloadPending"_L1, "ReloadToPromote"_L1, "WriteSending"_L1, "Send"_L1, "WriteWait"_L1,
    "Wait"_L1, "WriteResult"_L1, "Promote"_L1, "RemovePending"_L1, "WriteKept"_L1, "WriteAside"_L1,
    "WriteForget"_L1, "RemovePrevious"_L1, "WriteClosed"_L1, "Probe"_L1, "Repeat"_L1, "Rest"_L1,
};

static_assert(states.size() == size_t(rotationStateCount));
static_assert(events.size() == size_t(rotationEventCount));
static_assert(actions.size() == size_t(RotationAction::Rest) + 1);

} // namespace

QLatin1String stateName(RotationState state)
{
    return states[static_cast<size_t>(state)];
}

QLatin1String eventName(RotationEvent event)
{
    return events[static_cast<size_t>(event)];
}

QLatin1String actionName(RotationAction action)
{
    return actions[static_cast<size_t>(action)];
}

} // namespace console
