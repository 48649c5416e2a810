#pragma once

#include <QByteArrayView>

namespace console {

/// How well a word fits a text whose first `titleSize` bytes are its title: 0 not at all, 100 at
/// most. Both are folded.
[[nodiscard]] int wordScore(QByteArrayView text, qsizetype titleSize, QByteArrayView word);

} // namespace console
