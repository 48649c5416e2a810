#include "tests/modelcheck/rotationmodel.h"

#include "models/workflows/rotationrecovery.h"
#include "models/workflows/sendanswer.h"

#include <algorithm>

namespace console::testing {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;
using State = RotationModelState;

namespace {

constexpr std::array verdictEvents{E::ProvenNew, E::ProvenOld, E::ProvenForeign, E::NothingProven,
                                   E::NothingAsked};

size_t ruleOf(S state, E event)
{
    const auto rules = rotationRules();
    const auto found = std::ranges::find_if(
        rules, [&](const RotationRule &rule) { return rule.from == state && rule.event == event; });
    return size_t(found - rules.begin());
}

/// The row that an action writes; the words are those of RotationRunner.
struct Row {
    JournalStep step;
    OutcomeWord word;
};

std::optional<Row> rowOf(const State &state)
{
    switch (A(state.due)) {
    case A::WriteIntent:
        return Row{JournalStep::Intent, OutcomeWord::Draft};
    case A::WriteStaged:
        return Row{JournalStep::Staged, OutcomeWord::Staged};
    case A::WriteSending:
        return Row{JournalStep::Sending, OutcomeWord::Sending};
    case A::WriteWait:
        return Row{JournalStep::Result, OutcomeWord::Staged};
    case A::WriteResult:
        return Row{JournalStep::Result, recordedWord(state.state)};
    case A::WriteClosed:
        return Row{JournalStep::Closed, state.proven};
    default:
        return std::nullopt;
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

Message messageOf(const State &state)
{
    if (state.due == A::Send)
        return state.firstLink ? Message::Link : Message::Replace;
    switch (ProbeStep(state.probe)) {
    case ProbeStep::IsOldInForce:
        return Message::IsOld;
    case ProbeStep::LinkAgain:
        return Message::Link;
    case ProbeStep::IsNewInForce:
    case ProbeStep::IsNewAfterAll:
    case ProbeStep::IsLinkInForce:
    case ProbeStep::IsLinkAfterAll:
        break;
    }
    return Message::IsNew;
}

/// RotationRunner::tidyEvent().
E tidyEvent(const State &state)
{
    const bool refused = state.state == S::Waiting || state.state == S::Refused
        || (state.state == S::Staged && state.copies > 0);
    return refused ? E::TidyRefusedAsked : E::TidyAsked;
}

/// RotationRunner::updateOutcome().
void show(State &state)
{
    const auto word = wordIn(state.state);
    if (word == OutcomeWord::Confirmed || (isAtRest(state.state) && state.state != S::Draft))
        state.shown = state.proven;
    else if (word)
        state.shown = *word;
}

/// RotationRunner::note(): what trouble means for what may be said.
void note(State &state)
{
    switch (S(state.state)) {
    case S::Loading:
    case S::RecordingIntent:
    case S::StoringPending:
    case S::VerifyingPending:
    case S::RecordingStaged:
        state.proven = OutcomeWord::NotSent;
        break;
    case S::RecordingSending:
        state.proven = state.copies == 0 ? OutcomeWord::NotSent : OutcomeWord::Staged;
        break;
    case S::ReloadingToSend:
    case S::ReloadingToCheck:
    case S::ReloadingToRecord:
    case S::ReloadingToPromote:
        state.proven = state.shown;
        break;
    default:
        break;
    }
}

State promoted(State state, bool both)
{
    if (!state.firstLink)
        state.previous = OnFile::Old;
    if (both)
        state.current = OnFile::New;
    return state;
}

bool leaves(Reply reply)
{
    return reply != Reply::NeverLeft;
}

} // namespace

std::vector<State> RotationModel::beginnings()
{
    std::vector<State> all;
    for (const auto order : {CheckOrder::CompareFirst, CheckOrder::ValidateFirst}) {
        for (const bool link : {false, true}) {
            for (const bool kept : {false, true}) {
                if (link && kept)
                    continue;
                State state;
                state.platform.order = order;
                state.platform.onFile = link ? OnFile::Nothing : OnFile::Old;
                state.firstLink = link;
                state.keptOld = kept;
                state.current = kept ? OnFile::Old : OnFile::Nothing;
                all.push_back(state);
            }
        }
    }
    return all;
}

std::vector<State> RotationModel::next(const State &state)
{
    std::vector<State> all;
    for (const auto &arrived : arrivals(state.platform)) {
        all.push_back(state);
        all.back().platform = arrived;
    }
    if (state.foreignWrites < m_bounds.foreignWrites) {
        all.push_back(state);
        all.back().platform.onFile = OnFile::Foreign;
        ++all.back().foreignWrites;
    }
    if (!state.over && state.state != S::Draft && state.crashes < m_bounds.crashes)
        die(state, all);
    if (!state.over)
        act(state, all);
    return all;
}

void RotationModel::act(const State &state, std::vector<State> &all)
{
    switch (A(state.due)) {
    case A::Rest:
        askPerson(state, all);
        break;
    case A::Load:
        all.push_back(fed(state, E::Done));
        if (mayFail(state))
            all.push_back(failed(state));
        break;
    case A::StorePending:
    case A::VerifyPending:
    case A::Promote:
    case A::RemovePending:
        useKeychain(state, all);
        break;
    case A::ReloadPending:
        reload(state, all);
        break;
    case A::Send:
    case A::Probe:
        exchange(state, all);
        break;
    case A::Wait:
        all.push_back(fed(state, E::TimeCame));
        askPerson(state, all);
        break;
    case A::WriteIntent:
    case A::WriteStaged:
    case A::WriteSending:
    case A::WriteWait:
    case A::WriteResult:
    case A::WriteClosed:
        writeRow(state, all);
        break;
    }
}

void RotationModel::writeRow(const State &state, std::vector<State> &all)
{
    if (mayFail(state))
        all.push_back(failed(state));
    State written = state;
    written.copies += state.due == A::WriteSending;
    const auto row = *rowOf(written);
    all.push_back(fed(withRow(written, row.step, row.word), E::Done));
}

void RotationModel::useKeychain(const State &state, std::vector<State> &all)
{
    State done = state;
    State half = state;
    if (state.due == A::StorePending) {
        done.pending = done.stored = half.stored = true;
    } else if (state.due == A::Promote) {
        done = promoted(state, true);
        half = promoted(state, false);
    } else if (state.due == A::RemovePending) {
        done.pending = done.stored = false;
    }
    all.push_back(fed(done, E::Done));
    if (!mayFail(state))
        return;
    // What reports trouble may have happened, wholly or in part.
    State doubtful = done;
    doubtful.stored = half.stored;
    for (const auto &left : {state, half, doubtful})
        all.push_back(failed(left));
}

/// RotationRunner::takePending() and judgeCurrent().
void RotationModel::reload(const State &state, std::vector<State> &all)
{
    if (mayFail(state))
        all.push_back(failed(state));
    State there = state;
    if (state.pending) {
        there.stored = true;
        all.push_back(fed(there, E::Done));
        return;
    }
    note(there);
    if (state.state == S::ReloadingToPromote && state.current == OnFile::New) {
        all.push_back(fed(there, E::Missing));
        return;
    }
    there.stored = false;
    all.push_back(fed(there, E::Failed));
}

void RotationModel::exchange(const State &state, std::vector<State> &all)
{
    State sending = state;
    if (state.due == A::Probe && mayFail(state))
        all.push_back(unrecorded(state));
    if (state.due == A::Probe)
        sending = withRow(state, JournalStep::Probe, OutcomeWord::Unknown);
    if (state.requests >= m_bounds.requests)
        return;
    ++sending.requests;
    sending.resent |= state.due == A::Send && state.unanswered;
    for (const auto &way : exchanges(state.platform, messageOf(state), m_bounds.hiddenResend)) {
        State told = sending;
        told.platform = way.after;
        all.push_back(state.due == A::Send ? answered(told, way.reply) : probed(told, way.reply));
        const bool goesOn =
            state.due == A::Probe && nextProbe(state.probe, probeAnswer(answerOf(way.reply))).step;
        if (goesOn && mayFail(state)) {
            told.asked = true;
            all.push_back(unrecorded(told));
        }
    }
}

/// A probe whose row, before it or after it, cannot be written ends the probing.
State RotationModel::unrecorded(State state)
{
    ++state.troubles;
    state.proven = state.asked ? OutcomeWord::Unknown : OutcomeWord(state.shown);
    return fed(state, state.asked ? E::NothingProven : E::NothingAsked);
}

State RotationModel::answered(State state, Reply reply)
{
    state.unanswered |= isUnanswered(reply) && leaves(reply);
    const E event = classify(answerOf(reply), state.copies);
    state.proven = provenBy(event);
    return fed(state, event);
}

State RotationModel::probed(State state, Reply reply)
{
    const auto follows = nextProbe(state.probe, probeAnswer(answerOf(reply)));
    state.asked = true;
    if (follows.step) {
        state.probe = *follows.step;
        return state;
    }
    const E event = verdictEvents[static_cast<size_t>(follows.verdict)];
    state.proven = event == E::NothingAsked ? OutcomeWord(state.shown) : provenBy(event);
    state.misjudged |= (event == E::ProvenOld && state.platform.onFile != OnFile::Old)
        || (event == E::ProvenForeign && state.platform.onFile != OnFile::Foreign);
    return fed(state, event);
}

/// Whatever the table lets a person ask; what clears away is chosen as the runner chooses it.
void RotationModel::askPerson(const State &state, std::vector<State> &all)
{
    for (const E event : {E::StartAsked, E::SendAsked, E::CheckAsked}) {
        if (step(state.state, event))
            all.push_back(fed(state, event));
    }
    const bool ended = state.state == S::NotSent || state.state == S::Refused;
    const E tidy = tidyEvent(state);
    if (!step(state.state, tidy) || (ended && !state.stored))
        return;
    State asked = state;
    if (!ended)
        asked.proven = tidy == E::TidyAsked ? OutcomeWord::NotSent : OutcomeWord::Refused;
    all.push_back(fed(asked, tidy));
}

void RotationModel::die(const State &state, std::vector<State> &all)
{
    State dead = state;
    ++dead.crashes;
    all.push_back(restarted(dead));
    if (state.due == A::StorePending || state.due == A::RemovePending) {
        dead.pending = state.due == A::StorePending;
        all.push_back(restarted(dead));
    } else if (state.due == A::Promote) {
        all.push_back(restarted(promoted(dead, false)));
        all.push_back(restarted(promoted(dead, true)));
    } else if ((state.due == A::Send || state.due == A::Probe)
               && state.requests < m_bounds.requests) {
        ++dead.requests;
        dead.unanswered |= state.due == A::Send;
        dead.resent |= state.due == A::Send && state.unanswered;
        if (state.due == A::Probe)
            dead = withRow(dead, JournalStep::Probe, OutcomeWord::Unknown);
        for (const auto &left : abandonments(state.platform, messageOf(state))) {
            dead.platform = left;
            all.push_back(restarted(dead));
        }
    }
}

/// RotationDesk::Parts::recover(): the program's memory is gone, journal and keychain are not.
State RotationModel::restarted(State state)
{
    JournalEntry last;
    last.kind = state.firstLink ? OperationKind::LinkCredential : OperationKind::RotateCredential;
    last.step = state.row;
    last.word = state.rowWord;
    last.attempt = state.rowAttempt;
    const auto found = recovered(last);
    state.due = A::Rest;
    state.probing = state.asked = false;
    state.probe = ProbeStep::IsNewInForce;
    state.over = !state.journalled || !found;
    if (state.over) {
        state.stored = false;
        return state;
    }
    state.copies = quint8(found->outcome.attempt);
    if (wasInterrupted(last))
        state = withRow(state, JournalStep::Result, OutcomeWord::Unknown);
    state.state = found->state;
    state.shown = state.proven = found->outcome.word;
    state.stored = true;
    if (state.state == S::NotSent || state.state == S::Refused)
        return fed(state, tidyEvent(state));
    return state.state == S::Unpromoted ? fed(state, E::CheckAsked) : state;
}

State RotationModel::fed(State state, E event)
{
    const auto transition = step(state.state, event);
    if (!transition)
        qFatal("the model met an event that the table does not have: state %d, event %d",
               int(S(state.state)), int(event));
    m_walked.insert(ruleOf(state.state, event));
    state.state = transition->state;
    state.due = transition->action;
    state.probing = state.due == A::Probe;
    state.asked = false;
    state.probe = state.probing ? firstProbe(state.firstLink) : ProbeStep::IsNewInForce;
    show(state);
    return state;
}

State RotationModel::failed(State state)
{
    ++state.troubles;
    note(state);
    return fed(state, E::Failed);
}

bool RotationModel::mayFail(const State &state) const
{
    return state.troubles < m_bounds.troubles;
}

} // namespace console::testing
