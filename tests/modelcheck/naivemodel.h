#pragma once

#include "tests/modelcheck/rotationmodel.h"

namespace console::testing {

/// A client as it is usually written: the new secret is stored once the platform said yes, whatever
/// is not a yes is a failure, and nothing is written down before.
class NaiveModel {
public:
    using State = RotationModelState;

    /// `sends`: how often it tries when it hears nothing good; 1 gives up at once.
    explicit NaiveModel(int sends) : m_sends(sends) { }

    [[nodiscard]] std::vector<State> beginnings() const;
    [[nodiscard]] std::vector<State> next(const State &state) const;

private:
    void send(const State &state, std::vector<State> &all) const;
    [[nodiscard]] State told(State state, Reply reply) const;

    int m_sends;
};

} // namespace console::testing
