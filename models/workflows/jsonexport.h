#pragma once

#include <QByteArray>
#include <QString>

namespace console {

/// A JSON string with its quotes: valid UTF-8 whatever the text holds, no raw control characters.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace console
