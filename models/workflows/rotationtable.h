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
    ClosingConfirmed,
    RemovingRefused, ///< the new secret was never in force: nothing to keep
    ClosingRefused,
    RemovingUnsent,
    ClosingUnsent,
    ReloadingToCheck,
    Probing,
    // At rest.
    Confirmed,
    Unpromoted, ///< confirmed, the keychain is not in line: may be tried again
    Unrecorded, ///< confirmed, the journal does not say so yet: pending stays
    Refused,
    NotSent,
    Open, ///< Unknown, Old seen or Foreign: both secrets stay pending
};

/// What happens to a rotation.
enum class RotationEvent {
    StartAsked,
    SendAsked,
    CheckAsked,
    TidyAsked, ///< what was discarded, or found after a restart, is to be cleared away
    TidyRefusedAsked, ///< the same, where every copy sent was answered "not executed"
    Done, ///< the action succeeded
    Failed, ///< it did not
    Missing, ///< the keychain is healthy, holds no pending secrets and needs none
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
    WriteSending,
    Send,
    WriteWait,
    Wait,
    WriteResult,
    Promote,
    RemovePending,
    WriteClosed,
    Probe,
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

inline constexpr int rotationStateCount = static_cast<int>(RotationState::Open) + 1;
inline constexpr int rotationEventCount = static_cast<int>(RotationEvent::NothingAsked) + 1;

/// The whole machine.
[[nodiscard]] std::span<const RotationRule> rotationRules();

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
