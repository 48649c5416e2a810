#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <utility>

namespace console {

using SandboxHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Where a simulator gets the time from, UTC: tests make it stand still.
using SandboxTime = std::function<QDateTime()>;

/// One request as a platform sees it, without any socket.
struct SandboxRequest
{
    QByteArray method; ///< "GET", "PATCH", …
    QString path; ///< percent-encoded, from the documented root on: "/v1/merchants/mid_…"
    QUrlQuery query;
    SandboxHeaders headers;
    QByteArray body;

    /// The value of a header, compared without regard to case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One complete reply.
struct SandboxReply
{
    int status = 200;
    SandboxHeaders headers; ///< besides Content-Type and Content-Length
    QByteArray body; ///< JSON, UTF-8
};

[[nodiscard]] SandboxReply jsonReply(int status, const QJsonObject &object);
[[nodiscard]] SandboxReply jsonReply(int status, const QJsonArray &array);

/// The body as a JSON object; absent if it is anything else.
[[nodiscard]] std::optional<QJsonObject> objectBody(const SandboxRequest &request);

/// True if the request carries exactly `Authorization: Bearer KEY`.
[[nodiscard]] bool hasBearer(const SandboxRequest &request, const QByteArray &key);

/// A query value as a number; `fallback` if absent; nothing if it is not a number in the range.
[[nodiscard]] std::optional<qint64> queryNumber(const QUrlQuery &query, const QString &name,
                                                qint64 fallback, qint64 least, qint64 most);

/// A query value, decoded; empty if absent.
[[nodiscard]] QString queryText(const QUrlQuery &query, const QString &name);

} // namespace console
