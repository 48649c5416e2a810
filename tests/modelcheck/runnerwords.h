#pragma once

#include "tests/modelcheck/rotationmodel.h"

namespace console::testing {

// What RotationRunner does around the table, said once more: the rows it writes and the words it
// shows. Everything else is decided by the tables themselves.

struct ModelRow
{
    JournalStep step;
    OutcomeWord word;
};

/// The row that the action due writes.
[[nodiscard]] std::optional<ModelRow> rowOf(const RotationModelState &state);
[[nodiscard]] RotationModelState withRow(RotationModelState state, JournalStep step, OutcomeWord word);
[[nodiscard]] JournalEntry lastRow(const RotationModelState &state);

/// The request that the action due, or the probe due, sends.
[[nodiscard]] Message messageOf(const RotationModelState &state);

/// What a check that a person asks for comes to where nothing goes wrong any more.
[[nodiscard]] ProbeVerdict plainVerdict(RotationModelState state);

/// planCheck(): in which order a check by itself probes, if there may be one.
[[nodiscard]] std::optional<ProbeOrder> orderOf(const RotationModelState &state);
[[nodiscard]] ProbeStep firstProbeOf(const RotationModelState &state);

[[nodiscard]] RotationEvent eventOf(ProbeVerdict verdict);
[[nodiscard]] RotationEvent tidyEvent(const RotationModelState &state);

/// updateOutcome().
void show(RotationModelState &state);

/// note(): what trouble means for what may be said.
void note(RotationModelState &state);

} // namespace console::testing
