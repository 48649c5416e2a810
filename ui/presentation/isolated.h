#pragma once

#include <QStringList>

namespace console {

// Names, ids and values within lines of another direction. Where everything goes from left to right
// these give the plain texts, without any mark.

/// A text as a unit of its own direction: neither its letters nor its neighbours change places.
[[nodiscard]] QString isolated(const QString &text);

/// Keys ("Ctrl+,") as they stand on a keyboard, in every language.
[[nodiscard]] QString isolatedKeys(const QString &keys);

/// "old → new", with an arrow that points to the new one: the reading goes that way.
[[nodiscard]] QString changeText(const QString &before, const QString &after);

/// "one · two · three", each after the other in the program's direction.
[[nodiscard]] QString dotted(const QStringList &parts);

} // namespace console
