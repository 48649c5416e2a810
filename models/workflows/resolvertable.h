#pragma once

#include "models/ports/platform.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace console {

/// What is asked of a platform to tell what is in force (safety.md §3). Where it compares and sets,
/// every one is a write; where it shows its credentials, all but one are reads.
enum class ProbeStep {
    // By itself, in the session and within minutes of the sending.
    SameAgain, ///< A: {new, existing: old}, the very change again
    IsNewAfterSame, ///< B, because the old one is not in force any more
    // After asking.
    IsNewInForce, ///< B: {new, existing: new}
    IsOldInForce, ///< C: {old, existing: old}
    IsNewAfterAll, ///< B again: a late copy may have applied between B and C
    IsLinkInForce, ///< first link: {new, existing: new}
    LinkAgain, ///< first link: nothing is on file, so the plain link again
    IsLinkAfterAll, ///< something is on file after all: ours, by a late copy, or somebody else's
    // Where the platform shows them.
    Read, ///< which one is shown? For asking alone
    ReadThenSend, ///< the same, by itself: the new one is set again where it is not shown
    SetAgain, ///< the same values again, which is all the same to the platform
};

enum class ProbeAnswer {
    Accepted, ///< 200 with our merchant and connection
    Mismatch, ///< 409: something else is on file
    Invalid, ///< 400 that says neither
    AlreadyExists, ///< 400 "credentials already exist"
    NoSuchThing, ///< 404 that a document explains
    Unclear, ///< anything else: proves nothing
    NeverLeft,
    ShowsNew,
    ShowsOld,
    ShowsNeither,
    ShowsNothing, ///< not every field that was to be compared
};

inline constexpr int probeStepCount = static_cast<int>(ProbeStep::SetAgain) + 1;
inline constexpr int probeAnswerCount = static_cast<int>(ProbeAnswer::ShowsNothing) + 1;

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

/// What a person agreed to, or what goes on by itself.
enum class ProbeOrder {
    Asked, ///< B, then C; never A
    Repeat, ///< A first
};

[[nodiscard]] ProbeStep firstProbe(ProofManner manner, ProbeOrder order, bool firstLink);
[[nodiscard]] ProbeNext nextProbe(ProbeStep step, ProbeAnswer answer);
[[nodiscard]] ProbeAnswer probeAnswer(const Result<CredentialReceipt> &answer);

/// Where the old secret is not known, "neither" may be the old one: that is Unclear.
[[nodiscard]] ProbeAnswer probeAnswer(const Result<InForce> &answer, bool knowsOld);

/// True where the step only reads.
[[nodiscard]] bool isReading(ProbeStep step);

/// Words for the journal: "is the new secret in force?", "409 conflict".
[[nodiscard]] QLatin1String probeWord(ProbeStep step);

/// Stable names for the documentation: "SameAgain", "Mismatch", "ProvenNew".
[[nodiscard]] QLatin1String stepName(ProbeStep step);
[[nodiscard]] QLatin1String answerName(ProbeAnswer answer);
[[nodiscard]] QLatin1String verdictName(ProbeVerdict verdict);

/// How long after it was sent a change may be repeated by itself.
inline constexpr std::chrono::minutes repeatWindow{10};

/// Checks that go on by themselves, before a person is asked again.
inline constexpr int maximumTries = 4;

/// What is known when the next check is planned.
struct CheckHistory
{
    ProofManner manner = ProofManner::CompareAndSet;
    std::optional<QDateTime> sentAt; ///< by this session, nobody having asked for a check since
    bool asked = false; ///< a person agreed to checks in this session
    int tries = 0; ///< checks made by themselves since
};

struct CheckPlan
{
    ProbeOrder order = ProbeOrder::Asked;
    QDateTime at;
};

/// The next check that may go on by itself: backed off and bounded; absent where a person must be
/// asked. Reading is free, so it needs no leave.
[[nodiscard]] std::optional<CheckPlan> nextCheck(const CheckHistory &history, const QDateTime &now);

} // namespace console
