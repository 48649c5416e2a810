#include "tests/modelcheck/rotationmodel.h"

#include "models/workflows/rotationrecovery.h"
#include "models/workflows/sendanswer.h"
#include "tests/modelcheck/runnerwords.h"

namespace console::testing {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;
using State = RotationModelState;

namespace {

/// Where each rule stands in rotationRules(), for speed; -1 for a pair that step() does not have.
using RuleIndex = std::array<std::array<int, rotationEventCount>, rotationStateCount>;

RuleIndex indexOfRules()
{
    RuleIndex index;
    for (auto &row : index)
        row.fill(-1);
    const auto rules = rotationRules();
    for (size_t i = 0; i < rules.size(); ++i)
        index[size_t(rules[i].from)][size_t(rules[i].event)] = int(i);
    return index;
}

int ruleOf(S state, E event)
{
    static const RuleIndex index = indexOfRules();
    return index[size_t(state)][size_t(event)];
}

State promoted(State state, bool both)
{
    if (!state.firstLink && state.knowsOld)
        state.previous = OnFile::Old;
    if (both)
        state.current = OnFile::New;
    return state;
}

State emptied(State state)
{
    state.pending = false;
    state.current = state.previous = OnFile::Nothing;
    state.excused = true;
    ++state.losses;
    ++state.troubles;
    return state;
}

struct Beginning
{
    ProofManner manner;
    bool link;
    bool kept;
    bool knows;
};

// A first link is Preczn's; a change of a secret that nobody here knows is IXOPAY's.
constexpr std::array starts{
    Beginning{ProofManner::CompareAndSet, false, false, true},
    Beginning{ProofManner::CompareAndSet, false, true, true},
    Beginning{ProofManner::CompareAndSet, true, false, true},
    Beginning{ProofManner::ReadAndCompare, false, false, true},
    Beginning{ProofManner::ReadAndCompare, false, true, true},
    Beginning{ProofManner::ReadAndCompare, false, false, false},
};

} // namespace

std::vector<State> RotationModel::beginnings() const
{
    std::vector<State> all;
    for (const auto order : {CheckOrder::CompareFirst, CheckOrder::ValidateFirst}) {
        for (const auto &start : starts) {
            if (start.manner != m_manner)
                continue;
            State state;
            state.platform.manner = m_manner;
            state.platform.order = order;
            state.platform.onFile = start.link ? OnFile::Nothing : OnFile::Old;
            state.firstLink = start.link;
            state.keptOld = start.kept;
            state.knowsOld = start.knows;
            state.current = start.kept ? OnFile::Old : OnFile::Nothing;
            all.push_back(state);
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
    if (state.over)
        return all;
    if (state.losses < m_bounds.losses && mayFail(state))
        all.push_back(emptied(state));
    if (state.state != S::Draft && state.crashes < m_bounds.crashes)
        die(state, all);
    act(state, all);
    return all;
}

void RotationModel::act(const State &state, std::vector<State> &all)
{
    switch (A(state.due)) {
    case A::Rest:
        askPerson(state, all);
        askTime(state, all);
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
    case A::RemovePrevious: useKeychain(state, all); break;
    case A::ReloadPending:
    case A::ReloadToPromote: reload(state, all); break;
    case A::Send:
    case A::Probe:
    case A::Repeat: exchange(state, all); break;
    case A::Wait:
        all.push_back(fed(state, E::TimeCame));
        askPerson(state, all);
        break;
    case A::WriteIntent:
    case A::WriteStaged:
    case A::WriteSending:
    case A::WriteWait:
    case A::WriteResult:
    case A::WriteKept:
    case A::WriteAside:
    case A::WriteForget:
    case A::WriteClosed: writeRow(state, all); break;
    }
}

void RotationModel::writeRow(const State &state, std::vector<State> &all)
{
    if (state.due == A::WriteKept && (state.firstLink || !state.knowsOld)) {
        all.push_back(fed(state, E::NothingToKeep));
        return;
    }
    if (mayFail(state))
        all.push_back(failed(state));
    State written = state;
    written.copies += state.due == A::WriteSending;
    written.sentHere |= state.due == A::WriteSending;
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
    } else if (state.due == A::RemovePrevious) {
        done.previous = OnFile::Nothing;
    }
    const bool readsBack = state.due != A::VerifyPending || state.pending;
    all.push_back(readsBack ? fed(done, E::Done) : failed(state));
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
    State found = state;
    found.stored = state.pending;
    if (state.pending) {
        all.push_back(fed(found, E::Done));
        return;
    }
    note(found);
    const bool current = state.due == A::ReloadToPromote && state.current == OnFile::New;
    found.stored = current;
    found.gone = !current;
    all.push_back(fed(found, current ? E::AlreadyCurrent : E::Gone));
}

void RotationModel::exchange(const State &state, std::vector<State> &all)
{
    const bool sends = state.due == A::Send;
    if (!sends && mayFail(state))
        all.push_back(unrecorded(state));
    State sending = sends ? state : withRow(state, JournalStep::Probe, OutcomeWord::Unknown);
    if (!sends && isReading(state.probe)) {
        read(sending, all);
        return;
    }
    if (state.requests >= m_bounds.requests)
        return;
    ++sending.requests;
    sending.resent |= sends && state.unanswered;
    for (const auto &way : exchanges(state.platform, messageOf(state), m_bounds.hiddenResend)) {
        sending.platform = way.after;
        if (sends)
            all.push_back(answered(sending, way.reply));
        else
            hear(sending, probeAnswer(answerOf(way.reply)), all);
    }
}

/// Free of charge and of consequences, so it does not count as a request; but it is tried no more
/// often than requests are, or it would go on for ever.
void RotationModel::read(const State &state, std::vector<State> &all)
{
    for (const auto &answer : readings(state.platform, state.knowsOld))
        hear(state, probeAnswer(answer, state.knowsOld), all);
}

void RotationModel::hear(const State &state, ProbeAnswer answer, std::vector<State> &all)
{
    all.push_back(probed(state, answer));
    if (nextProbe(state.probe, answer).step && mayFail(state)) {
        State told = state;
        told.asked = true;
        all.push_back(unrecorded(told));
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
    state.unanswered |= isUnanswered(reply);
    const E event = classify(answerOf(reply), state.copies);
    state.proven = provenBy(event);
    return fed(state, event);
}

State RotationModel::probed(State state, ProbeAnswer answer)
{
    const auto follows = nextProbe(state.probe, answer);
    state.asked = true;
    if (follows.step) {
        state.probe = *follows.step;
        return state;
    }
    const E event = eventOf(follows.verdict);
    state.proven = event == E::NothingAsked ? OutcomeWord(state.shown) : provenBy(event);
    state.misjudged |= (event == E::ProvenOld && state.platform.onFile != OnFile::Old)
        || (event == E::ProvenForeign && state.platform.onFile != OnFile::Foreign);
    return fed(state, event);
}

/// Whatever the table lets a person ask; what clears away is chosen as the runner chooses it.
void RotationModel::askPerson(const State &state, std::vector<State> &all)
{
    for (const E event : {E::StartAsked, E::SendAsked, E::CheckAsked, E::CloseAsked,
                          E::ForgetAsked, E::SupersededAsked}) {
        if (ruleOf(state.state, event) < 0)
            continue;
        if (event == E::CloseAsked && state.state == S::Unpromoted && !state.gone)
            continue; // RotationRunner::canClose()
        State asked = state;
        if (event == E::CheckAsked && state.state == S::Open) {
            asked.sentHere = false;
            asked.mayProbe = true;
        }
        asked.excused |= event == E::ForgetAsked && state.state == S::SetAside;
        all.push_back(fed(asked, event));
    }
    const bool ended = state.state == S::NotSent || state.state == S::Refused;
    const E tidy = tidyEvent(state);
    if (ruleOf(state.state, tidy) < 0 || (ended && !state.stored))
        return;
    State asked = state;
    if (!ended)
        asked.proven = tidy == E::TidyAsked ? OutcomeWord::NotSent : OutcomeWord::Refused;
    all.push_back(fed(asked, tidy));
}

/// RotationRunner::planCheck(), the clock being anywhere.
void RotationModel::askTime(const State &state, std::vector<State> &all)
{
    const bool open = state.state == S::Open && state.proven == OutcomeWord::Unknown && !state.gone;
    if (!open || state.requests >= m_bounds.requests)
        return;
    const auto order = orderOf(state);
    if (order)
        all.push_back(fed(state, E::CheckDue));
}

void RotationModel::die(const State &state, std::vector<State> &all)
{
    State dead = state;
    ++dead.crashes;
    all.push_back(restarted(dead));
    const A due = state.due;
    if (due == A::StorePending || due == A::RemovePending) {
        dead.pending = due == A::StorePending;
        all.push_back(restarted(dead));
    } else if (due == A::Promote) {
        all.push_back(restarted(promoted(dead, false)));
        all.push_back(restarted(promoted(dead, true)));
    } else if (due == A::RemovePrevious) {
        dead.previous = OnFile::Nothing;
        all.push_back(restarted(dead));
    } else if (due == A::Send || due == A::Probe || due == A::Repeat) {
        dieSending(dead, all);
    }
}

void RotationModel::dieSending(State dead, std::vector<State> &all)
{
    const bool sends = dead.due == A::Send;
    if (!sends)
        dead = withRow(dead, JournalStep::Probe, OutcomeWord::Unknown);
    if ((!sends && isReading(dead.probe)) || dead.requests >= m_bounds.requests) {
        all.push_back(restarted(dead));
        return;
    }
    ++dead.requests;
    dead.resent |= sends && dead.unanswered;
    dead.unanswered |= sends;
    for (const auto &left : abandonments(dead.platform, messageOf(dead))) {
        dead.platform = left;
        all.push_back(restarted(dead));
    }
}

/// RotationDesk::Parts::recover(): the program's memory is gone, journal and keychain are not.
State RotationModel::restarted(State state)
{
    const JournalEntry last = lastRow(state);
    const auto found = recovered(last);
    state.due = A::Rest;
    state.probing = state.asked = state.sentHere = state.mayProbe = state.gone = false;
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
    state.stored = state.state != S::Quarantine;
    if (state.state == S::NotSent || state.state == S::Refused)
        return fed(state, tidyEvent(state));
    if (last.step == JournalStep::Forgetting)
        return fed(state, E::ForgetAsked); // RotationRunner::isOverdue()
    return state.state == S::Unpromoted ? fed(state, E::CheckAsked) : state;
}

State RotationModel::fed(State state, E event)
{
    const int rule = ruleOf(state.state, event);
    if (rule < 0)
        qFatal("the model met an event that the table does not have: %s, %s",
               stateName(state.state).data(), eventName(event).data());
    m_walked.insert(size_t(rule));
    state.state = rotationRules()[size_t(rule)].to.state;
    state.due = rotationRules()[size_t(rule)].to.action;
    state.probing = state.due == A::Probe || state.due == A::Repeat;
    state.asked = false;
    state.probe = state.probing ? firstProbeOf(state) : ProbeStep::IsNewInForce;
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
