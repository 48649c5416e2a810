#pragma once

#include "tests/faults/fault.h"
#include "tests/killing/killworld.h"

#include <string>
#include <vector>

namespace console::testing {

/// A change, a fault, and where the process is killed; and perhaps a second process that goes on
/// from there and is killed too. Then a third one must get everything right.
struct KillCase {
    FaultStep fault;
    KillPoint kill;
    const char *mode = "rotate"; ///< of the first process, as the driver calls it
    const char *second = nullptr; ///< a state at which a second process dies
    const char *secondMode = "resume";
    bool foreign = false; ///< somebody else changes the connection before the second process
    bool emptied = false; ///< somebody empties the keychain then
    bool locks = false; ///< the keychain locks itself once the platform has carried it out
    bool waits = false; ///< the fault meets whatever is sent first, by whichever process

    [[nodiscard]] bool isLink() const { return mode == std::string("link"); }
};

[[nodiscard]] std::string nameOf(const KillCase &one);

/// Cases that belong together, and what they are about.
struct KillGroup {
    const char *name;
    std::vector<KillCase> (*cases)();
};

/// Each state of the rotation, reached in the ways that lead there.
[[nodiscard]] const std::vector<KillGroup> &stateGroups();

/// Each row that the journal of a rotation can end with, and each moment before one, under each
/// fault of safety.md §6.
[[nodiscard]] const std::vector<KillGroup> &faultGroups();

/// Where the server is silent anyway, a test does not wait long for it.
[[nodiscard]] std::chrono::milliseconds patienceUnder(Fault fault);

} // namespace console::testing
