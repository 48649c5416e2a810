#pragma once

#include "models/ports/platform.h"

#include <optional>

namespace console {

/// The writes that tell what is in force (safety.md §3). Each asks the platform to compare and set.
enum class ProbeStep {
    IsNewInForce, ///< B: {new, existing: new}
    IsOldInForce, ///< C: {old, existing: old}
    IsNewAfterAll, ///< B again: a late copy may have applied between B and C
    IsLinkInForce, ///< first link: {new, existing: new}
    LinkAgain, ///< first link: nothing is on file, so the plain link again
    IsLinkAfterAll, ///< something is on file after all: ours, by a late copy, or somebody else's
};

enum class ProbeAnswer {
    Accepted, ///< 200 with our merchant and connection
    Mismatch, ///< 409: something else is on file
    Invalid, ///< 400 that says neither
    AlreadyExists, ///< 400 "credentials already exist"
    NoSuchThing, ///< 404 that a document explains
    Unclear, ///< anything else: proves nothing
    NeverLeft,
};

enum class ProbeVerdict {
    ProvenNew,
    ProvenOld,
    ProvenForeign,
    NothingProven,
    NothingAsked, ///< not one probe left this machine
};

/// What follows an answer: one more probe, or the end.
struct ProbeNext
{
    std::optional<ProbeStep> step;
    ProbeVerdict verdict = ProbeVerdict::NothingProven; ///< where there is no next step

    bool operator==(const ProbeNext &) const = default;
};

[[nodiscard]] ProbeStep firstProbe(bool firstLink);
[[nodiscard]] ProbeNext nextProbe(ProbeStep step, ProbeAnswer answer);
[[nodiscard]] ProbeAnswer probeAnswer(const Result<CredentialReceipt> &answer);

/// Words for the journal: "is the new secret in force?", "409 conflict".
[[nodiscard]] QLatin1String probeWord(ProbeStep step);

} // namespace console
