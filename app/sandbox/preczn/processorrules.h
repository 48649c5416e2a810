#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace console {

/// Credentials on file, each value as its SHA-256: comparing needs no more, so nothing more is
/// kept.
using CredentialsOnFile = QMap<QString, QString>;

/// Why a PATCH of credentials is refused, as Preczn words it.
struct LinkRefusal
{
    int status;
    QString message;
};

/// The fields a processor requires; absent if it cannot be verified through the API.
[[nodiscard]] std::optional<QStringList> requiredFields(const QString &processor);

/// Everything that is checked before Preczn saves, in its order (preczn.md §3.2, seeds 2 and 3).
[[nodiscard]] std::optional<LinkRefusal>
checkLink(const QString &processor, const QJsonObject &body, const CredentialsOnFile &onFile);

/// The credential fields of a body, as they are stored. Empty texts count as absent.
[[nodiscard]] CredentialsOnFile credentialsIn(const QJsonObject &body);

} // namespace console
