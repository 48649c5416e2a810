#pragma once

#include <QByteArray>

namespace console::testing {

/// A small gzip file that inflates to 64 MiB of zeros.
[[nodiscard]] const QByteArray &gzippedZeros();

} // namespace console::testing
