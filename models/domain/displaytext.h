#pragma once

#include <QString>

namespace console {

/// The most characters displayText() returns, the "…" of a cut text included.
inline constexpr qsizetype displayTextLimit = 500;

/// Untrusted text, fit for one line on a screen: line breaks become "⏎", tabs "⇥", and characters
/// that hide or turn text around become visible ("⟦U+202E⟧"). Plain text: never pass it on as rich.
[[nodiscard]] QString displayText(const QString &text);

} // namespace console
