#pragma once

#include <QByteArray>
#include <QString>

namespace console {

/// RFC 4180 text for one cell. Text that a spreadsheet might run as a formula (first character, or
/// first after white space: = + - @ tab CR and their look-alikes of full width) gets an apostrophe
/// in front; so does such text after a semicolon, tab or line break within the cell, because
/// programs of some languages split there.
[[nodiscard]] QByteArray csvCell(const QString &text);

/// `text` as UTF-8 whatever it holds: a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray validUtf8(const QString &text);

} // namespace console
