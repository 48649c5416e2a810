#pragma once

#include "models/domain/jsonvalue.h"
#include "models/domain/result.h"

namespace console {

/// Reads a complete JSON text (RFC 8259) from a platform. BadReply with wire MaybeSent if it is
/// not valid UTF-8, cut, nested deeper than 64, of more than a million values, or followed by
/// anything but white space. The message says where, and quotes nothing of the text.
[[nodiscard]] Result<JsonValue> readJson(QByteArrayView json);

} // namespace console
