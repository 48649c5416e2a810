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

/// Whether a line reads from right to left: in a window that does, every one does that has a word of
/// such a language, also where a Latin name stands first. A line of names, IDs or addresses alone
/// stays as it is.
[[nodiscard]] bool readsRightToLeft(const QString &text);

} // namespace console
