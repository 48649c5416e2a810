#include "tests/modelcheck/runnerwords.h"

namespace console::testing {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;
using State = RotationModelState;

std::optional<ModelRow> rowOf(const State &state)
{
    switch (A(state.due)) {
    case A::WriteIntent: return ModelRow{JournalStep::Intent, OutcomeWord::Draft};
    case A::WriteStaged: return ModelRow{JournalStep::Staged, OutcomeWord::Staged};
    case A::WriteSending: return ModelRow{JournalStep::Sending, OutcomeWord::Sending};
    case A::WriteWait: return ModelRow{JournalStep::Result, OutcomeWord::Staged};
    case A::WriteResult: return ModelRow{JournalStep::Result, recordedWord(state.state)};
    case A::WriteKept:
    case A::WriteAside: return ModelRow{JournalStep::Kept, state.proven};
    case A::WriteForget: return ModelRow{JournalStep::Forgetting, state.proven};
    case A::WriteClosed: return ModelRow{JournalStep::Closed, state.proven};
    default: return std::nullopt;
    }
}

State withRow(State state, JournalStep step, OutcomeWord word)
{
    state.journalled = true;
    state.row = step;
    state.rowWord = word;
    state.rowAttempt = state.copies;
    return state;
}

JournalEntry lastRow(const State &state)
{
    JournalEntry last;
    last.kind = state.firstLink ? OperationKind::LinkCredential : OperationKind::RotateCredential;
    last.step = state.row;
    last.word = state.rowWord;
    last.attempt = state.rowAttempt;
    return last;
}

Message messageOf(const State &state)
{
    if (state.due == A::Send)
        return state.firstLink ? Message::Link : Message::Replace;
    switch (ProbeStep(state.probe)) {
    case ProbeStep::IsOldInForce: return Message::IsOld;
    case ProbeStep::LinkAgain: return Message::Link;
    case ProbeStep::SameAgain:
    case ProbeStep::SetAgain:
    case ProbeStep::Read:
    case ProbeStep::ReadThenSend: return Message::Replace;
    case ProbeStep::IsNewAfterSame:
    case ProbeStep::IsNewInForce:
    case ProbeStep::IsNewAfterAll:
    case ProbeStep::IsLinkInForce:
    case ProbeStep::IsLinkAfterAll: break;
    }
    return Message::IsNew;
}

ProbeVerdict plainVerdict(State state)
{
    state.due = A::Probe;
    for (state.probe = firstProbeOf(state);;) {
        ProbeAnswer answer;
        if (isReading(state.probe)) {
            answer = probeAnswer(readings(state.platform, state.knowsOld).front(), state.knowsOld);
        } else {
            const Exchange way = plainExchange(state.platform, messageOf(state));
            state.platform = way.after;
            answer = probeAnswer(answerOf(way.reply));
        }
        const auto follows = nextProbe(state.probe, answer);
        if (!follows.step)
            return follows.verdict;
        state.probe = *follows.step;
    }
}

std::optional<ProbeOrder> orderOf(const State &state)
{
    if (state.sentHere)
        return ProbeOrder::Repeat;
    const bool free = state.platform.manner == ProofManner::ReadAndCompare;
    return state.mayProbe || free ? std::optional(ProbeOrder::Asked) : std::nullopt;
}

ProbeStep firstProbeOf(const State &state)
{
    const auto order = state.due == A::Repeat ? orderOf(state).value_or(ProbeOrder::Asked)
                                              : ProbeOrder::Asked;
    return firstProbe(state.platform.manner, order, state.firstLink);
}

E eventOf(ProbeVerdict verdict)
{
    constexpr std::array events{E::ProvenNew, E::ProvenOld, E::ProvenForeign, E::NothingProven,
                                E::NothingAsked};
    return events[static_cast<size_t>(verdict)];
}

E tidyEvent(const State &state)
{
    const bool refused = state.state == S::Waiting || state.state == S::Refused
        || (state.state == S::Staged && state.copies > 0);
    return refused ? E::TidyRefusedAsked : E::TidyAsked;
}

void show(State &state)
{
    const auto word = wordIn(state.state);
    if (word == OutcomeWord::Confirmed || (isAtRest(state.state) && state.state != S::Draft))
        state.shown = state.proven;
    else if (word)
        state.shown = *word;
}

void note(State &state)
{
    switch (S(state.state)) {
    case S::Loading:
    case S::RecordingIntent:
    case S::StoringPending:
    case S::VerifyingPending:
    case S::RecordingStaged: state.proven = OutcomeWord::NotSent; break;
    case S::RecordingSending:
        state.proven = state.copies == 0 ? OutcomeWord::NotSent : OutcomeWord::Staged;
        break;
    case S::ReloadingToSend:
    case S::ReloadingToCheck:
    case S::ReloadingToRecord:
    case S::ReloadingToPromote:
    case S::ReloadingToRepeat:
    case S::ReloadingToClose:
    case S::ReloadingToGiveUp:
    case S::RecordingForget:
    case S::RemovingPrevious:
    case S::SettingAside:
    case S::ClosingUnproven:
    case S::ClosingGone:
    case S::RecordingForgetAside:
    case S::RemovingAside: state.proven = state.shown; break;
    default: break;
    }
}

} // namespace console::testing
