#include "tests/faults/fault.h"

#include <algorithm>

namespace console::testing {

const FaultFacts &factsOf(Fault fault)
{
    const auto found = std::ranges::find(allFaults, fault, &FaultFacts::fault);
    return found == allFaults.end() ? allFaults.front() : *found;
}

} // namespace console::testing
