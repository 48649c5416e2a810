// The order of safety.md §2, and nothing else.

#include "models/workflows/rotationtable.h"

#include <array>

namespace console {

namespace {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;

// A failure before RecordingSending means that not one byte was sent. A failed removal or Closed
// row is no harm: the operation stays open in the journal and is tidied after the next start.
constexpr std::array rules{
    RotationRule{S::Draft, E::StartAsked, {S::Loading, A::Load}},
    RotationRule{S::Draft, E::TidyAsked, {S::NotSent, A::Rest}},
    RotationRule{S::Loading, E::Done, {S::RecordingIntent, A::WriteIntent}},
    RotationRule{S::Loading, E::Failed, {S::NotSent, A::Rest}},
    RotationRule{S::RecordingIntent, E::Done, {S::StoringPending, A::StorePending}},
    RotationRule{S::RecordingIntent, E::Failed, {S::NotSent, A::Rest}},
    RotationRule{S::StoringPending, E::Done, {S::VerifyingPending, A::VerifyPending}},
    RotationRule{S::StoringPending, E::Failed, {S::RecordingNotSent, A::WriteResult}},
    RotationRule{S::VerifyingPending, E::Done, {S::RecordingStaged, A::WriteStaged}},
    RotationRule{S::VerifyingPending, E::Failed, {S::RecordingNotSent, A::WriteResult}},
    RotationRule{S::RecordingStaged, E::Done, {S::RecordingSending, A::WriteSending}},
    // The journal still says Intent, which a restart clears away as never sent.
    RotationRule{S::RecordingStaged, E::Failed, {S::RemovingUnsent, A::RemovePending}},

    RotationRule{S::Staged, E::SendAsked, {S::ReloadingToSend, A::ReloadPending}},
    RotationRule{S::Staged, E::TidyAsked, {S::RecordingNotSent, A::WriteResult}},
    RotationRule{S::Staged, E::TidyRefusedAsked, {S::RecordingRefused, A::WriteResult}},
    RotationRule{S::ReloadingToSend, E::Done, {S::RecordingSending, A::WriteSending}},
    RotationRule{S::ReloadingToSend, E::Failed, {S::Staged, A::Rest}},
    RotationRule{S::ReloadingToSend, E::Gone, {S::Staged, A::Rest}},

    RotationRule{S::RecordingSending, E::Done, {S::OnWire, A::Send}},
    // The journal still says Staged, and so do we: nothing is removed that it promises.
    RotationRule{S::RecordingSending, E::Failed, {S::Staged, A::Rest}},
    RotationRule{S::OnWire, E::Accepted, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::OnWire, E::Rejected, {S::RecordingRefused, A::WriteResult}},
    RotationRule{S::OnWire, E::NeverLeft, {S::RecordingNotSent, A::WriteResult}},
    RotationRule{S::OnWire, E::ToldToWait, {S::RecordingWait, A::WriteWait}},
    RotationRule{S::OnWire, E::Lost, {S::RecordingUnknown, A::WriteResult}},
    RotationRule{S::RecordingWait, E::Done, {S::Waiting, A::Wait}},
    RotationRule{S::RecordingWait, E::Failed, {S::Refused, A::Rest}},
    RotationRule{S::Waiting, E::TimeCame, {S::RecordingSending, A::WriteSending}},
    RotationRule{S::Waiting, E::TidyRefusedAsked, {S::RecordingRefused, A::WriteResult}},

    RotationRule{S::RecordingConfirmed, E::Done, {S::Promoting, A::Promote}},
    RotationRule{S::RecordingConfirmed, E::Failed, {S::Unrecorded, A::Rest}},
    RotationRule{S::RecordingRefused, E::Done, {S::RemovingRefused, A::RemovePending}},
    RotationRule{S::RecordingRefused, E::Failed, {S::Refused, A::Rest}},
    RotationRule{S::RecordingNotSent, E::Done, {S::RemovingUnsent, A::RemovePending}},
    RotationRule{S::RecordingNotSent, E::Failed, {S::NotSent, A::Rest}},
    RotationRule{S::RecordingUnknown, E::Done, {S::Open, A::Rest}},
    RotationRule{S::RecordingUnknown, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::RecordingOldSeen, E::Done, {S::Open, A::Rest}},
    RotationRule{S::RecordingOldSeen, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::RecordingForeign, E::Done, {S::Open, A::Rest}},
    RotationRule{S::RecordingForeign, E::Failed, {S::Open, A::Rest}},

    RotationRule{S::Promoting, E::Done, {S::RemovingPending, A::RemovePending}},
    RotationRule{S::Promoting, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::RemovingPending, E::Done, {S::RecordingKept, A::WriteKept}},
    RotationRule{S::RemovingPending, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::RecordingKept, E::Done, {S::Quarantine, A::Rest}},
    RotationRule{S::RecordingKept, E::NothingToKeep, {S::ClosingConfirmed, A::WriteClosed}},
    RotationRule{S::RecordingKept, E::Failed, {S::Confirmed, A::Rest}},
    RotationRule{S::Quarantine, E::ForgetAsked, {S::RecordingForget, A::WriteForget}},
    RotationRule{S::Quarantine, E::SupersededAsked, {S::ClosingConfirmed, A::WriteClosed}},
    RotationRule{S::RecordingForget, E::Done, {S::RemovingPrevious, A::RemovePrevious}},
    RotationRule{S::RecordingForget, E::Failed, {S::Quarantine, A::Rest}},
    RotationRule{S::RemovingPrevious, E::Done, {S::ClosingConfirmed, A::WriteClosed}},
    RotationRule{S::RemovingPrevious, E::Failed, {S::Quarantine, A::Rest}},
    RotationRule{S::ClosingConfirmed, E::Done, {S::Confirmed, A::Rest}},
    RotationRule{S::ClosingConfirmed, E::Failed, {S::Confirmed, A::Rest}},
    RotationRule{S::Unpromoted, E::CheckAsked, {S::ReloadingToPromote, A::ReloadToPromote}},
    RotationRule{S::ReloadingToPromote, E::Done, {S::Promoting, A::Promote}},
    RotationRule{S::ReloadingToPromote, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::ReloadingToPromote, E::Gone, {S::Unpromoted, A::Rest}},
    // The new secret is current already, as its fingerprint shows.
    RotationRule{S::ReloadingToPromote, E::AlreadyCurrent, {S::RecordingKept, A::WriteKept}},
    RotationRule{S::Unpromoted, E::CloseAsked, {S::ReloadingToGiveUp, A::ReloadToPromote}},
    RotationRule{S::ReloadingToGiveUp, E::Done, {S::Promoting, A::Promote}},
    RotationRule{S::ReloadingToGiveUp, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::ReloadingToGiveUp, E::AlreadyCurrent, {S::RecordingKept, A::WriteKept}},
    RotationRule{S::ReloadingToGiveUp, E::Gone, {S::ClosingGone, A::WriteClosed}},
    RotationRule{S::ClosingGone, E::Done, {S::ClosedByHand, A::Rest}},
    RotationRule{S::ClosingGone, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::Unrecorded, E::CheckAsked, {S::ReloadingToRecord, A::ReloadPending}},
    RotationRule{S::ReloadingToRecord, E::Done, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::ReloadingToRecord, E::Failed, {S::Unrecorded, A::Rest}},
    RotationRule{S::ReloadingToRecord, E::Gone, {S::Unrecorded, A::Rest}},

    RotationRule{S::RemovingRefused, E::Done, {S::ClosingRefused, A::WriteClosed}},
    RotationRule{S::RemovingRefused, E::Failed, {S::Refused, A::Rest}},
    RotationRule{S::ClosingRefused, E::Done, {S::Refused, A::Rest}},
    RotationRule{S::ClosingRefused, E::Failed, {S::Refused, A::Rest}},
    RotationRule{S::RemovingUnsent, E::Done, {S::ClosingUnsent, A::WriteClosed}},
    RotationRule{S::RemovingUnsent, E::Failed, {S::NotSent, A::Rest}},
    RotationRule{S::ClosingUnsent, E::Done, {S::NotSent, A::Rest}},
    RotationRule{S::ClosingUnsent, E::Failed, {S::NotSent, A::Rest}},
    RotationRule{S::Refused, E::TidyRefusedAsked, {S::RecordingRefused, A::WriteResult}},
    RotationRule{S::NotSent, E::TidyAsked, {S::RecordingNotSent, A::WriteResult}},

    RotationRule{S::Open, E::CheckAsked, {S::ReloadingToCheck, A::ReloadPending}},
    RotationRule{S::ReloadingToCheck, E::Done, {S::Probing, A::Probe}},
    RotationRule{S::ReloadingToCheck, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::ReloadingToCheck, E::Gone, {S::Open, A::Rest}},
    RotationRule{S::Probing, E::ProvenNew, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::Probing, E::ProvenOld, {S::RecordingOldSeen, A::WriteResult}},
    RotationRule{S::Probing, E::ProvenForeign, {S::RecordingForeign, A::WriteResult}},
    RotationRule{S::Probing, E::NothingProven, {S::RecordingUnknown, A::WriteResult}},
    RotationRule{S::Probing, E::NothingAsked, {S::Open, A::Rest}},
    RotationRule{S::Open, E::CheckDue, {S::ReloadingToRepeat, A::ReloadPending}},
    RotationRule{S::ReloadingToRepeat, E::Done, {S::Repeating, A::Repeat}},
    RotationRule{S::ReloadingToRepeat, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::ReloadingToRepeat, E::Gone, {S::Open, A::Rest}},
    RotationRule{S::Repeating, E::ProvenNew, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::Repeating, E::ProvenOld, {S::RecordingOldSeen, A::WriteResult}},
    RotationRule{S::Repeating, E::ProvenForeign, {S::RecordingForeign, A::WriteResult}},
    RotationRule{S::Repeating, E::NothingProven, {S::RecordingUnknown, A::WriteResult}},
    RotationRule{S::Repeating, E::NothingAsked, {S::Open, A::Rest}},

    // Given up by a person. What may be in force is never removed without being asked again.
    RotationRule{S::Open, E::CloseAsked, {S::ReloadingToClose, A::ReloadPending}},
    RotationRule{S::ReloadingToClose, E::Done, {S::SettingAside, A::WriteAside}},
    RotationRule{S::ReloadingToClose, E::Gone, {S::ClosingUnproven, A::WriteClosed}},
    RotationRule{S::ReloadingToClose, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::SettingAside, E::Done, {S::SetAside, A::Rest}},
    RotationRule{S::SettingAside, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::ClosingUnproven, E::Done, {S::ClosedByHand, A::Rest}},
    RotationRule{S::ClosingUnproven, E::Failed, {S::Open, A::Rest}},
    RotationRule{S::SetAside, E::ForgetAsked, {S::RecordingForgetAside, A::WriteForget}},
    RotationRule{S::RecordingForgetAside, E::Done, {S::RemovingAside, A::RemovePending}},
    RotationRule{S::RecordingForgetAside, E::Failed, {S::SetAside, A::Rest}},
    RotationRule{S::RemovingAside, E::Done, {S::ClosingAside, A::WriteClosed}},
    RotationRule{S::RemovingAside, E::Failed, {S::SetAside, A::Rest}},
    RotationRule{S::ClosingAside, E::Done, {S::ClosedByHand, A::Rest}},
    RotationRule{S::ClosingAside, E::Failed, {S::ClosedByHand, A::Rest}},
};

} // namespace

std::span<const RotationRule> rotationRules()
{
    return rules;
}

} // namespace console
