#include "models/workflows/rotationtable.h"

#include <array>

namespace console {

namespace {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;

constexpr unsigned bit(E event)
{
    return 1U << static_cast<unsigned>(event);
}

template<typename... Events>
constexpr unsigned bits(Events... events)
{
    return (bit(events) | ...);
}

/// What an action can answer. Rest answers nothing.
constexpr unsigned answersOf(A action)
{
    switch (action) {
    case A::Load:
    case A::WriteIntent:
    case A::StorePending:
    case A::VerifyPending:
    case A::WriteStaged:
    case A::WriteSending:
    case A::WriteWait:
    case A::WriteResult:
    case A::Promote:
    case A::RemovePending:
    case A::WriteAside:
    case A::WriteForget:
    case A::RemovePrevious:
    case A::WriteClosed: return bits(E::Done, E::Failed);
    case A::WriteKept: return bits(E::Done, E::Failed, E::NothingToKeep);
    case A::ReloadPending: return bits(E::Done, E::Failed, E::Gone);
    case A::ReloadToPromote: return bits(E::Done, E::Failed, E::AlreadyCurrent, E::Gone);
    case A::Send: return bits(E::Accepted, E::Rejected, E::NeverLeft, E::ToldToWait, E::Lost);
    case A::Wait: return bit(E::TimeCame);
    case A::Probe:
    case A::Repeat:
        return bits(E::ProvenNew, E::ProvenOld, E::ProvenForeign, E::NothingProven,
                    E::NothingAsked);
    case A::Rest: return 0;
    }
    return 0;
}

struct Askable
{
    S state;
    unsigned events;
};

/// What a person, the time, or the desk after a restart, can ask. Elsewhere something is going on, or over.
constexpr std::array askable{
    Askable{S::Draft, bits(E::StartAsked, E::TidyAsked)},
    Askable{S::Staged, bits(E::SendAsked, E::TidyAsked, E::TidyRefusedAsked)},
    Askable{S::Waiting, bits(E::TidyRefusedAsked)},
    Askable{S::Unpromoted, bits(E::CheckAsked, E::CloseAsked)},
    Askable{S::Unrecorded, bits(E::CheckAsked)},
    Askable{S::Open, bits(E::CheckAsked, E::CheckDue, E::CloseAsked)},
    Askable{S::Quarantine, bits(E::ForgetAsked, E::SupersededAsked)},
    Askable{S::SetAside, bits(E::ForgetAsked)},
    Askable{S::Refused, bits(E::TidyRefusedAsked)},
    Askable{S::NotSent, bits(E::TidyAsked)},
};

struct Recorded
{
    S state;
    OutcomeWord word;
};

constexpr std::array recorded{
    Recorded{S::RecordingConfirmed, OutcomeWord::Confirmed},
    Recorded{S::RecordingRefused, OutcomeWord::Refused},
    Recorded{S::RecordingNotSent, OutcomeWord::NotSent},
    Recorded{S::RecordingOldSeen, OutcomeWord::OldSeen},
    Recorded{S::RecordingForeign, OutcomeWord::Foreign},
};

struct StateFacts
{
    S state;
    RotationPhase phase;
    std::optional<OutcomeWord> word;
};

using P = RotationPhase;
using W = OutcomeWord;

constexpr std::array facts{
    StateFacts{S::Draft, P::Draft, W::Draft},
    StateFacts{S::Loading, P::Staging, W::Draft},
    StateFacts{S::RecordingIntent, P::Staging, W::Draft},
    StateFacts{S::StoringPending, P::Staging, W::Draft},
    StateFacts{S::VerifyingPending, P::Staging, W::Draft},
    StateFacts{S::RecordingStaged, P::Staging, W::Draft},
    StateFacts{S::Staged, P::Settled, std::nullopt},
    StateFacts{S::ReloadingToSend, P::Staging, W::Staged},
    StateFacts{S::RecordingSending, P::Staging, W::Staged},
    StateFacts{S::OnWire, P::Sending, W::Sending},
    StateFacts{S::RecordingWait, P::Sending, W::Sending},
    StateFacts{S::Waiting, P::WaitingToSend, W::Staged},
    StateFacts{S::RecordingConfirmed, P::Sending, std::nullopt},
    StateFacts{S::RecordingRefused, P::Sending, std::nullopt},
    StateFacts{S::RecordingNotSent, P::Sending, std::nullopt},
    StateFacts{S::RecordingUnknown, P::Sending, std::nullopt},
    StateFacts{S::RecordingOldSeen, P::Checking, std::nullopt},
    StateFacts{S::RecordingForeign, P::Checking, std::nullopt},
    StateFacts{S::ReloadingToRecord, P::Promoting, W::Confirmed},
    StateFacts{S::ReloadingToPromote, P::Promoting, W::Confirmed},
    StateFacts{S::Promoting, P::Promoting, W::Confirmed},
    StateFacts{S::RemovingPending, P::Promoting, W::Confirmed},
    StateFacts{S::RecordingKept, P::Promoting, W::Confirmed},
    StateFacts{S::RecordingForget, P::Closing, W::Confirmed},
    StateFacts{S::RemovingPrevious, P::Closing, W::Confirmed},
    StateFacts{S::ClosingConfirmed, P::Promoting, W::Confirmed},
    StateFacts{S::RemovingRefused, P::Sending, std::nullopt},
    StateFacts{S::ClosingRefused, P::Sending, std::nullopt},
    StateFacts{S::RemovingUnsent, P::Staging, std::nullopt},
    StateFacts{S::ClosingUnsent, P::Staging, std::nullopt},
    StateFacts{S::ReloadingToCheck, P::Checking, std::nullopt},
    StateFacts{S::Probing, P::Checking, std::nullopt},
    StateFacts{S::ReloadingToRepeat, P::Checking, std::nullopt},
    StateFacts{S::Repeating, P::Checking, std::nullopt},
    StateFacts{S::ReloadingToClose, P::Closing, std::nullopt},
    StateFacts{S::SettingAside, P::Closing, std::nullopt},
    StateFacts{S::ClosingUnproven, P::Closing, std::nullopt},
    StateFacts{S::RecordingForgetAside, P::Closing, std::nullopt},
    StateFacts{S::RemovingAside, P::Closing, std::nullopt},
    StateFacts{S::ClosingAside, P::Closing, std::nullopt},
    StateFacts{S::ReloadingToGiveUp, P::Promoting, W::Confirmed},
    StateFacts{S::ClosingGone, P::Closing, W::Confirmed},
    StateFacts{S::Confirmed, P::Settled, W::Confirmed},
    StateFacts{S::Quarantine, P::Settled, W::Confirmed},
    StateFacts{S::Unpromoted, P::Settled, W::Confirmed},
    StateFacts{S::Unrecorded, P::Settled, W::Confirmed},
    StateFacts{S::Refused, P::Settled, W::Refused},
    StateFacts{S::NotSent, P::Settled, W::NotSent},
    StateFacts{S::Open, P::Settled, std::nullopt},
    StateFacts{S::SetAside, P::Settled, std::nullopt},
    StateFacts{S::ClosedByHand, P::Settled, std::nullopt},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].state != static_cast<S>(i))
            return false;
    }
    return facts.size() == size_t(rotationStateCount);
}

static_assert(inOrder(), "one row a state, in the order of the enum");

} // namespace

std::optional<RotationTransition> step(RotationState state, RotationEvent event)
{
    for (const auto &rule : rotationRules()) {
        if (rule.from == state && rule.event == event)
            return rule.to;
    }
    return std::nullopt;
}

bool isPossible(RotationState state, RotationEvent event)
{
    unsigned possible = 0;
    for (const auto &row : askable)
        possible |= row.state == state ? row.events : 0;
    for (const auto &rule : rotationRules()) {
        if (rule.to.state == state)
            possible |= answersOf(rule.to.action);
    }
    return (possible & bit(event)) != 0;
}

bool isAtRest(RotationState state)
{
    return state == S::Draft || phaseOf(state) == RotationPhase::Settled;
}

RotationPhase phaseOf(RotationState state)
{
    return facts[static_cast<size_t>(state)].phase;
}

std::optional<OutcomeWord> wordIn(RotationState state)
{
    return facts[static_cast<size_t>(state)].word;
}

OutcomeWord recordedWord(RotationState state)
{
    for (const auto &row : recorded) {
        if (row.state == state)
            return row.word;
    }
    return OutcomeWord::Unknown;
}

} // namespace console
