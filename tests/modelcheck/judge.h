#pragma once

#include "tests/modelcheck/explorer.h"
#include "tests/modelcheck/rotationmodel.h"

namespace console::testing {

// What can be wrong with a moment of a rotation.
inline constexpr const char *falseConfirmed =
    "said Confirmed, and the new secret was never put in force";
inline constexpr const char *falseRefused = "said Refused, and something was or may yet be changed";
inline constexpr const char *falseNotSent = "said NotSent, and something was or may yet be changed";
inline constexpr const char *falseProof = "said what a probe showed, and it was not so";
inline constexpr const char *lostSecret = "a secret that is or may come in force is in no slot";
inline constexpr const char *sentBlindly = "sent again after a copy without an answer";
inline constexpr const char *appliedTwice = "put the new secret in force twice";
inline constexpr const char *notInLine = "said that all is done, and the keychain is not in line";

inline constexpr std::array everyWrong{falseConfirmed, falseRefused, falseNotSent, falseProof,
                                       lostSecret,     sentBlindly,  appliedTwice, notInLine};

/// Judges what the console says and keeps by what really happened.
[[nodiscard]] Judgement judge(const RotationModelState &state);

} // namespace console::testing
