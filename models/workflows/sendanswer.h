#pragma once

#include "models/ports/platform.h"
#include "models/workflows/rotationtable.h"

namespace console {

/// Copies of one rotation that may be sent when the platform answers 429 to each (safety.md §3).
inline constexpr int maximumCopies = 3;

/// The error with an honest `wire`: whoever answered was reached, whatever the adapter noted.
[[nodiscard]] ApiError asReceived(ApiError error);

/// What an answer to copy number `copies` means. Every earlier copy was answered 429, because
/// nothing is ever sent again after a copy without an answer.
[[nodiscard]] RotationEvent classify(const Result<CredentialReceipt> &answer, int copies);

/// What an answer, or a verdict of the probes, proves; Unknown for all other events. A copy that is
/// told to wait was not executed, as a refused one.
[[nodiscard]] OutcomeWord provenBy(RotationEvent event);

/// How long to wait after a 429: its Retry-After, or 5 s; from 1 s to 120 s.
[[nodiscard]] std::chrono::seconds waitAfter(const ApiError &error);

} // namespace console
