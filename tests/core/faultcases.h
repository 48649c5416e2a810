#pragma once

#include "tests/faults/fault.h"

#include <QList>
#include <QString>

namespace console::testing {

/// One way in which a request can go wrong.
struct FaultCase
{
    QString name; ///< "F4 ApplyThenReset", "F16 409"
    FaultStep step;
};

/// How long the tests' transport bears silence: long enough for a busy machine that answers at all,
/// short because every hanging fault costs it.
inline constexpr std::chrono::milliseconds testPatience{1200};

/// F20: later than the client's patience.
inline constexpr std::chrono::milliseconds appliedLateAfter{1800};

/// A fault with details that suit an impatient transport.
[[nodiscard]] FaultStep typicalStep(Fault fault);

/// Every fault of safety.md §6, each documented error status and each kind of redirect and wrong
/// shape among them.
[[nodiscard]] QList<FaultCase> everyFault();

/// Every error that IXOPAY documents, and answers of 200 that only look like a success.
[[nodiscard]] QList<FaultCase> ixopayFaults();

} // namespace console::testing
