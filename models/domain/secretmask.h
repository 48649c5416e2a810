#pragma once

#include <QByteArrayView>

namespace console {

/// True of a text that stands where a platform hides a secret ("********", "****6789", "xxxx"): it
/// says nothing of the secret, and must never be sent as one.
[[nodiscard]] bool isMasked(QByteArrayView secret);

} // namespace console
