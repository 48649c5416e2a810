#pragma once

#include "models/workflows/credentialrotation.h"

#include <QString>

namespace console {

/// What a person can do next about an outcome, besides closing the window.
enum class OutcomeAction {
    None,
    ReplaceInstead, ///< something is on file: go on as a replacement, with what was typed
    FixNew, ///< back to the new credential, with the platform's complaints beside its fields
    FixCurrent, ///< back to the current credential, which did not match
    TryAgain, ///< back to the review: a cause on this machine, or a passing one
    Check, ///< ask the platform which credential is in force
    SendStaged, ///< prepared by an earlier run and never sent
    FinishKeychain, ///< confirmed, but the keychain is behind
};

/// `hasDraft`: whether what was typed is still here; without it nothing can be corrected.
[[nodiscard]] OutcomeAction actionFor(const Outcome &outcome, KeptSecrets kept, bool hasDraft);

/// The button's words; empty for None.
[[nodiscard]] QString actionText(OutcomeAction action);

} // namespace console
