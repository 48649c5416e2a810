#pragma once

#include "models/domain/exchange.h"
#include "ui/presentation/looks.h"

namespace console {

/// "200", "429", "no reply" or, while it is under way, "…".
[[nodiscard]] QString statusText(const Exchange &exchange);

/// Whether the request left this machine: "sent", "not sent", "may have been sent".
[[nodiscard]] QString sentText(const Exchange &exchange);

/// Whether the request could be repeated without harm, as a tag.
[[nodiscard]] Look lookOf(RetryVerdict verdict);

/// One exchange as one line of text for a ticket; holds no secret.
[[nodiscard]] QString copyText(const Exchange &exchange);

} // namespace console
