#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace console {

/// The bytes of a settings file; empty if there is no such file. FileFailed if it is there and
/// cannot be read, or is larger than 4 MiB.
[[nodiscard]] Result<QByteArray> readProfileFile(const QString &path);

/// Replaces a file as a whole or not at all, readable by the user only. Makes the folder if needed.
[[nodiscard]] Result<void> writeProfileFile(const QString &path, const QJsonObject &content);

/// Copies a file that cannot be understood to "<path>.damaged-<time>", so that nothing is lost when
/// a new one takes its place; gives the copy's name.
[[nodiscard]] Result<QString> keepAside(const QString &path, const QDateTime &now);

} // namespace console
