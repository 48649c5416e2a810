#pragma once

#include <QString>

namespace console {

/// Text from a server or a file, made fit to be shown: at most `longest` characters, control and
/// direction-changing characters made visible ("⟨U+202E⟩"), so that it cannot dress itself up.
/// Still to be shown as Qt::PlainText only.
[[nodiscard]] QString untrustedText(QStringView text, qsizetype longest = 400);

/// The same on one line: line breaks become spaces.
[[nodiscard]] QString untrustedLine(QStringView text, qsizetype longest = 120);

} // namespace console
