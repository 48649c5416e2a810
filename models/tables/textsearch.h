#pragma once

#include <QByteArrayView>

namespace console {

/// Where `needle` first stands in `text`; -1 if it does not. As QByteArrayView::indexOf(), but with
/// vector instructions where the processor surely has them: filtering lives on it.
[[nodiscard]] qsizetype findBytes(QByteArrayView text, QByteArrayView needle);

} // namespace console
