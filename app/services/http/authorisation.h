#pragma once

#include "models/domain/platformkind.h"
#include "models/domain/secretbuffer.h"

#include <QByteArray>

#include <utility>

namespace console {

/// The header that carries a key: name and value. The value never leaves SecretBuffers.
[[nodiscard]] std::pair<QByteArray, SecretBuffer> authorisationHeader(AuthenticationScheme scheme,
                                                                      const SecretBuffer &key);

/// RFC 4648 base64 with padding and without line breaks.
[[nodiscard]] SecretBuffer base64Of(QByteArrayView bytes);

} // namespace console
