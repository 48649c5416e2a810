#include "tests/modelcheck/naivemodel.h"

namespace console::testing {

using State = RotationModelState;

std::vector<State> NaiveModel::beginnings() const
{
    std::vector<State> all;
    for (const State &state : RotationModel(ProofManner::CompareAndSet, {}).beginnings()) {
        if (state.keptOld)
            all.push_back(state);
    }
    return all;
}

std::vector<State> NaiveModel::next(const State &state) const
{
    std::vector<State> all;
    for (const auto &arrived : arrivals(state.platform)) {
        all.push_back(state);
        all.back().platform = arrived;
    }
    if (!state.over && state.shown == OutcomeWord::Draft)
        send(state, all);
    return all;
}

void NaiveModel::send(const State &state, std::vector<State> &all) const
{
    State sending = state;
    ++sending.copies;
    sending.resent |= state.unanswered;
    for (const auto &way : exchanges(state.platform, Message::Replace, false)) {
        sending.platform = way.after;
        all.push_back(told(sending, way.reply));
    }
    State dead = sending;
    dead.over = true;
    for (const auto &left : abandonments(state.platform, Message::Replace)) {
        dead.platform = left;
        all.push_back(dead);
    }
}

State NaiveModel::told(State state, Reply reply) const
{
    state.unanswered |= isUnanswered(reply);
    if (reply == Reply::Accepted) {
        state.shown = OutcomeWord::Confirmed;
        state.previous = state.current;
        state.current = OnFile::New;
    } else if (!isUnanswered(reply) || state.copies >= m_sends) {
        state.shown = OutcomeWord::Refused; // "Failed. Nothing was changed."
    }
    return state;
}

} // namespace console::testing
