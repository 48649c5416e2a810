#pragma once

#include "models/workflows/rotationdesk.h"

#include <QString>

namespace console {

/// "in 20 s", "in 2 min": how long until a time; "now" once it has come.
[[nodiscard]] QString countdownText(const QDateTime &at, const QDateTime &now);

/// What the next check that goes on by itself does, and when.
[[nodiscard]] QString nextCheckText(const QDateTime &at, const QDateTime &now);

/// What is to be done about a row of the desk's list: "Send or discard?", "Next check in 20 s",
/// "Previous secret kept until 4 May, 09:00".
[[nodiscard]] QString todoText(const OpenRotation &rotation, const QDateTime &now);

/// The same at length: what is known, and what the keychain holds.
[[nodiscard]] QString todoExplanation(const OpenRotation &rotation);

} // namespace console
