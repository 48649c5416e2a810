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
    RotationRule{S::ReloadingToSend, E::Missing, {S::Staged, A::Rest}},

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
    RotationRule{S::RemovingPending, E::Done, {S::ClosingConfirmed, A::WriteClosed}},
    RotationRule{S::RemovingPending, E::Failed, {S::Unpromoted, A::Rest}},
    RotationRule{S::ClosingConfirmed, E::Done, {S::Confirmed, A::Rest}},
    RotationRule{S::ClosingConfirmed, E::Failed, {S::Confirmed, A::Rest}},
    RotationRule{S::Unpromoted, E::CheckAsked, {S::ReloadingToPromote, A::ReloadPending}},
    RotationRule{S::ReloadingToPromote, E::Done, {S::Promoting, A::Promote}},
    RotationRule{S::ReloadingToPromote, E::Failed, {S::Unpromoted, A::Rest}},
    // The new secret is current already, as its fingerprint shows.
    RotationRule{S::ReloadingToPromote, E::Missing, {S::ClosingConfirmed, A::WriteClosed}},
    RotationRule{S::Unrecorded, E::CheckAsked, {S::ReloadingToRecord, A::ReloadPending}},
    RotationRule{S::ReloadingToRecord, E::Done, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::ReloadingToRecord, E::Failed, {S::Unrecorded, A::Rest}},
    RotationRule{S::ReloadingToRecord, E::Missing, {S::Unrecorded, A::Rest}},

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
    RotationRule{S::ReloadingToCheck, E::Missing, {S::Open, A::Rest}},
    RotationRule{S::Probing, E::ProvenNew, {S::RecordingConfirmed, A::WriteResult}},
    RotationRule{S::Probing, E::ProvenOld, {S::RecordingOldSeen, A::WriteResult}},
    RotationRule{S::Probing, E::ProvenForeign, {S::RecordingForeign, A::WriteResult}},
    RotationRule{S::Probing, E::NothingProven, {S::RecordingUnknown, A::WriteResult}},
    RotationRule{S::Probing, E::NothingAsked, {S::Open, A::Rest}},
};

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
    case A::WriteClosed: return bits(E::Done, E::Failed);
    case A::ReloadPending: return bits(E::Done, E::Failed, E::Missing);
    case A::Send: return bits(E::Accepted, E::Rejected, E::NeverLeft, E::ToldToWait, E::Lost);
    case A::Wait: return bit(E::TimeCame);
    case A::Probe:
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

/// What a person, or the desk after a restart, can ask. Elsewhere something is going on, or over.
constexpr std::array askable{
    Askable{S::Draft, bits(E::StartAsked, E::TidyAsked)},
    Askable{S::Staged, bits(E::SendAsked, E::TidyAsked, E::TidyRefusedAsked)},
    Askable{S::Waiting, bits(E::TidyRefusedAsked)},
    Askable{S::Unpromoted, bits(E::CheckAsked)},
    Askable{S::Unrecorded, bits(E::CheckAsked)},
    Askable{S::Open, bits(E::CheckAsked)},
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
    StateFacts{S::ClosingConfirmed, P::Promoting, W::Confirmed},
    StateFacts{S::RemovingRefused, P::Sending, std::nullopt},
    StateFacts{S::ClosingRefused, P::Sending, std::nullopt},
    StateFacts{S::RemovingUnsent, P::Staging, std::nullopt},
    StateFacts{S::ClosingUnsent, P::Staging, std::nullopt},
    StateFacts{S::ReloadingToCheck, P::Checking, std::nullopt},
    StateFacts{S::Probing, P::Checking, std::nullopt},
    StateFacts{S::Confirmed, P::Settled, W::Confirmed},
    StateFacts{S::Unpromoted, P::Settled, W::Confirmed},
    StateFacts{S::Unrecorded, P::Settled, W::Confirmed},
    StateFacts{S::Refused, P::Settled, W::Refused},
    StateFacts{S::NotSent, P::Settled, W::NotSent},
    StateFacts{S::Open, P::Settled, std::nullopt},
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

std::span<const RotationRule> rotationRules()
{
    return rules;
}

std::optional<RotationTransition> step(RotationState state, RotationEvent event)
{
    for (const auto &rule : rules) {
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
    for (const auto &rule : rules) {
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
