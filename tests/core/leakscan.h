#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace console::testing {

/// Whether a secret stands in these bytes: plain, base64, UTF-16, hex or percent-encoded.
[[nodiscard]] bool betrays(const QByteArray &bytes, const QByteArrayList &secrets);

/// The files below a folder in which one does.
[[nodiscard]] QStringList filesThatBetray(const QString &folder, const QByteArrayList &secrets);

} // namespace console::testing
