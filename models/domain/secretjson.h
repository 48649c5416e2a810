#pragma once

#include "models/domain/secretbuffer.h"

#include <QStringView>

namespace console {

/// Appends `text` (UTF-8) to `out` as a JSON string with quotes. Written by hand because
/// QJsonDocument would leave copies of the secret in memory that nobody wipes.
void appendJsonString(SecretBuffer &out, QByteArrayView text);

/// Reads one JSON string that begins at `pos` (at its opening quote), appends its UTF-8 to `out`
/// and moves `pos` behind the closing quote. False if it is not a valid JSON string.
[[nodiscard]] bool readJsonString(QByteArrayView json, qsizetype &pos, SecretBuffer &out);

} // namespace console
