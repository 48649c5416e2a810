#pragma once

#include <QDateTime>
#include <QString>

namespace console {

/// "just now", "2 min ago", …: as the end of a sentence, "read just now".
[[nodiscard]] QString agoText(const QDateTime &at, const QDateTime &now);

/// The moment in the reader's time zone, for tooltips: "3 May 2026 11:02:44".
[[nodiscard]] QString exactTime(const QDateTime &at);

/// The same for a narrow column: "11:02:44" today, else "3 May, 11:02", with the year if it is
/// another one.
[[nodiscard]] QString briefTime(const QDateTime &at, const QDateTime &now);

/// "3 May 2026", as the language that is spoken writes a day.
[[nodiscard]] QString dateText(const QDate &date);

/// Older than this, what is shown of a platform counts as stale.
[[nodiscard]] bool isOld(const QDateTime &at, const QDateTime &now);

} // namespace console
