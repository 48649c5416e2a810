#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/http/replyclassifier.h"

#include <QDateTime>

namespace console {

/// What Retry-After says: seconds, or an HTTP date seen from `now`; never negative, at most a day.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text,
                                                                  const QDateTime &now);

/// What a finished attempt means for the next one.
struct AttemptSummary
{
    AttemptFacts facts;
    std::optional<std::chrono::seconds> retryAfter;
    int sends = 1; ///< how often this request was sent, this attempt included
    bool resentOnStale = false; ///< the one re-send for a stale connection is used up
};

/// Whether only a stale kept-alive connection was met, so that a read may be sent once more.
[[nodiscard]] bool metStaleConnection(const AttemptSummary &attempt);

/// How long to wait before the next send, without jitter; nothing if this answer stands. Reads
/// only, at most three sends, after 429 and 503 or one stale connection (safety.md §4).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const HttpRequest &request,
                                                                  const AttemptSummary &attempt);

/// A little more than `delay`, never less: up to a quarter, so that many consoles spread out.
[[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds delay);

} // namespace console
