#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace console {

/// Replaces a file by `bytes`, or leaves it as it was: never half of it. FileFailed says in words
/// what is wrong and what to do. Refuses what is not an ordinary file.
[[nodiscard]] Result<void> writeAtomically(const QString &fileName, const QByteArray &bytes);

} // namespace console
