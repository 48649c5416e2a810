#pragma once

#include "models/domain/outcome.h"
#include "models/workflows/credentialrotation.h"

#include <optional>
#include <span>

namespace console {

/// Where a rotation stands, in the order of safety.md §2. Named after what is being waited for.
enum class RotationState {
    Draft,
    Loading, ///< the secret in force now, and the fingerprint key
    RecordingIntent,
    StoringPending,
    VerifyingPending,
    RecordingStaged,
    Staged, ///< at rest: prepared, not sent (after a restart, or the journal failed)
    ReloadingToSend,
    RecordingSending,
    OnWire,
    RecordingWait, ///< 429: the platform did not execute this copy
    Waiting,
    RecordingConfirmed,
    RecordingRefused,
    RecordingNotSent,
    RecordingUnknown,
    RecordingOldSeen,
    RecordingForeign,
    ReloadingToRecord,
    ReloadingToPromote,
    Promoting,
    RemovingPending,
    RecordingKept, ///< the old secret stays as the previous one, and until when
    RecordingForget, ///< its time is over, or somebody asked to forget it
    RemovingPrevious,
    ClosingConfirmed,
    RemovingRefused, ///< the new secret was never in force: nothing to keep
    ClosingRefused,
    RemovingUnsent,
    ClosingUnsent,
    ReloadingToCheck,
    Probing,
    ReloadingToRepeat,
    Repeating, ///< probing by itself, which may send the same change again
    ReloadingToClose, ///< a person gives up on finding out
    SettingAside,
    ClosingUnproven,
    RecordingForgetAside,
    RemovingAside,
    ClosingAside,
    ReloadingToGiveUp, ///< a person gives up on filing what was confirmed
    ClosingGone,
    // At rest.
    Confirmed,
    Quarantine, ///< confirmed; the previous secret is kept for a while
    Unpromoted, ///< confirmed, the keychain is not in line: may be tried again
    Unrecorded, ///< confirmed, the journal does not say so yet: pending stays
    Refused,
    NotSent,
    Open, ///< Unknown, Old seen or Foreign: both secrets stay pending
    SetAside, ///< closed by hand without proof: both secrets stay until somebody forgets them
    ClosedByHand, ///< closed by hand without proof, or without the secrets: nothing is kept
};

/// What happens to a rotation.
enum class RotationEvent {
    StartAsked,
    SendAsked,
    CheckAsked,
    CheckDue, ///< the next check by itself
    CloseAsked, ///< with what was typed to acknowledge it
    ForgetAsked, ///< by a person, or because the quarantine is over
    SupersededAsked, ///< a newer rotation of the connector filed another previous secret
    TidyAsked, ///< what was discarded, or found after a restart, is to be cleared away
    TidyRefusedAsked, ///< the same, where every copy sent was answered "not executed"
    Done, ///< the action succeeded
    Failed, ///< it did not
    AlreadyCurrent, ///< no pending secrets, and none are needed: the new one is current
    Gone, ///< the keychain is healthy and lacks the pending secrets, which are needed
    NothingToKeep, ///< there was no secret before
    Accepted, ///< the success predicate held: a receipt exists
    Rejected, ///< definitive refusal, and every earlier copy was answered "not executed"
    NeverLeft, ///< no copy of this operation ever left this machine
    ToldToWait, ///< 429, and another copy is allowed
    Lost, ///< anything else
    TimeCame,
    ProvenNew, ///< probes: the new secret is in force
    ProvenOld,
    ProvenForeign,
    NothingProven,
    NothingAsked, ///< no probe left this machine: what was known before stays known
};

/// What the runner does on entering a state; its answer is the next event.
enum class RotationAction {
    Load,
    WriteIntent,
    StorePending,
    VerifyPending,
    WriteStaged,
    ReloadPending,
    ReloadToPromote, ///< the same, where the new secret may be current already
    WriteSending,
    Send,
    WriteWait,
    Wait,
    WriteResult,
    Promote,
    RemovePending,
    WriteKept,
    WriteAside,
    WriteForget,
    RemovePrevious, ///< unless the slot holds another rotation's by now
    WriteClosed,
    Probe, ///< what a person agreed to: first whether the new one is in force, then the old one
    Repeat, ///< by itself: first the same change again, where the platform compares and sets
    Rest, ///< show what is known, drop secrets from memory, wait for a person
};

struct RotationTransition
{
    RotationState state;
    RotationAction action;
    bool operator==(const RotationTransition &) const = default;
};

struct RotationRule
{
    RotationState from;
    RotationEvent event;
    RotationTransition to;
};

inline constexpr int rotationStateCount = static_cast<int>(RotationState::ClosedByHand) + 1;
inline constexpr int rotationEventCount = static_cast<int>(RotationEvent::NothingAsked) + 1;

/// The whole machine.
[[nodiscard]] std::span<const RotationRule> rotationRules();

/// Stable names for the documentation and for tests: "RecordingIntent", "Done", "WriteIntent".
[[nodiscard]] QLatin1String stateName(RotationState state);
[[nodiscard]] QLatin1String eventName(RotationEvent event);
[[nodiscard]] QLatin1String actionName(RotationAction action);

/// Nothing if the pair is impossible: see isPossible().
[[nodiscard]] std::optional<RotationTransition> step(RotationState state, RotationEvent event);

/// The declaration of what can happen where, independent of the rules: an event is possible if an
/// action that leads into the state can answer it, or if a person can ask for it there.
[[nodiscard]] bool isPossible(RotationState state, RotationEvent event);

/// True where nothing goes on by itself.
[[nodiscard]] bool isAtRest(RotationState state);

[[nodiscard]] RotationPhase phaseOf(RotationState state);

/// What may be said in a state; absent where the last word still stands (checking, tidying), and
/// in Open and Staged, where the last answer decides between several.
[[nodiscard]] std::optional<OutcomeWord> wordIn(RotationState state);

/// The word of the Result row that a Recording… state writes; Unknown for all other states.
[[nodiscard]] OutcomeWord recordedWord(RotationState state);

} // namespace console
