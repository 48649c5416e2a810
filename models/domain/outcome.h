#pragma once

#include "models/domain/apierror.h"

#include <QDateTime>

#include <optional>

namespace console {

/// The only words the console may say about a change (safety.md §1). The default is Unknown.
enum class OutcomeWord {
    Draft, ///< nothing stored
    Staged, ///< the new secret is in the keychain and was read back equal
    Sending, ///< an attempt may be on the wire
    Confirmed, ///< the platform answered success for this very operation
    Refused, ///< the only copy ever sent was definitively refused
    Unknown, ///< whatever is not proven
    OldSeen, ///< a probe proved the old secret in force at that time
    Foreign, ///< neither old nor new matched
    NotSent, ///< not one byte was sent, and `error` says why
};

/// How an outcome is known.
enum class Evidence {
    Nothing, ///< it is not, or it needs no evidence
    Answer, ///< the platform answered this very change
    Probe, ///< a check that offered the platform a secret to compare
    Reading, ///< the platform shows which secret is in force
    Record, ///< the history of this machine, after a restart
};

/// What is known of a change, since when, and how.
struct Outcome
{
    OutcomeWord word = OutcomeWord::Unknown;
    QDateTime at; ///< UTC
    int attempt = 0; ///< copies sent so far
    QString platformStatus; ///< what the platform returned, literally; only when Confirmed
    std::optional<ApiError> error; ///< what led here, if an answer or its absence did
    Evidence how = Evidence::Nothing;

    bool operator==(const Outcome &) const = default;
};

/// Stable word for the journal and tests: "draft", "old-seen", …
[[nodiscard]] QLatin1String outcomeWord(OutcomeWord word);
[[nodiscard]] std::optional<OutcomeWord> outcomeFromWord(QStringView word);

/// The word for a write whose first and only copy ended with `error`: NotSent if no byte left,
/// Refused for a definitive refusal, else Unknown. `earlierCopies` > 0 turns Refused into Unknown,
/// because the answer may belong to a state that an earlier copy made.
[[nodiscard]] OutcomeWord wordFor(const ApiError &error, int earlierCopies = 0);

} // namespace console
