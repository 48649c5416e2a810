#include "tests/modelcheck/judge.h"

namespace console::testing {

namespace {

bool inSomeSlot(const RotationModelState &state, OnFile secret)
{
    return state.pending || state.current == secret || state.previous == secret;
}

/// On screen, or in the journal for whoever reads the history.
bool says(const RotationModelState &state, OutcomeWord word)
{
    const bool recorded = state.journalled && state.row >= JournalStep::Result
        && state.row != JournalStep::Probe && state.rowWord == word;
    return recorded || (!state.over && state.shown == word);
}

bool losesASecret(const RotationModelState &state)
{
    const bool newCounts = state.platform.onFile == OnFile::New || state.platform.mayStillApply();
    if (state.excused)
        return false;
    // An old secret that was typed is still with whoever typed it, until it is staged.
    const bool oldCounts = state.platform.onFile == OnFile::Old && state.keptOld;
    return (newCounts && !inSomeSlot(state, OnFile::New))
        || (oldCounts && !inSomeSlot(state, OnFile::Old));
}

} // namespace

Judgement judge(const RotationModelState &state)
{
    Judgement wrong;
    const bool changed = state.platform.putNew > 0 || state.platform.mayStillApply();
    const auto check = [&wrong](bool isWrong, const char *name) {
        if (isWrong)
            wrong.push_back(name);
    };
    check(says(state, OutcomeWord::Confirmed) && state.platform.putNew == 0, falseConfirmed);
    check(says(state, OutcomeWord::Refused) && changed, falseRefused);
    check(says(state, OutcomeWord::NotSent) && changed, falseNotSent);
    check(state.misjudged, falseProof);
    check(losesASecret(state), lostSecret);
    check(state.resent, sentBlindly);
    // Where nothing is compared, the same values may be set again by rule.
    check(state.platform.putNew > 1 && state.platform.manner == ProofManner::CompareAndSet,
          appliedTwice);
    const bool done = state.state == RotationState::Confirmed
        || state.state == RotationState::Quarantine;
    const bool inLine = state.current == OnFile::New && !state.pending;
    check(!state.over && done && !inLine && !state.excused, notInLine);
    return wrong;
}

} // namespace console::testing
