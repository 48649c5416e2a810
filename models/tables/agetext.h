#pragma once

#include <QDateTime>

namespace console {

/// "now", "2 min ago", "3 h ago", then the local date. Empty for an invalid time.
[[nodiscard]] QString ageText(const QDateTime &fetchedAt, const QDateTime &now);

} // namespace console
