#pragma once

#include <QString>

namespace console {

/// Server or file text made fit to be shown: one line, at most `limit` characters, with control and
/// bidirectional-override characters spelt out ("‹U+202E›") so that they cannot fake other text.
[[nodiscard]] QString shown(const QString &text, int limit = 300);

/// `shown` for text that may be taken for a mnemonic, as in menus and buttons.
[[nodiscard]] QString shownInButton(const QString &text, int limit = 60);

} // namespace console
