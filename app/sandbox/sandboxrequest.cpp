#include "app/sandbox/sandboxrequest.h"

#include <QJsonDocument>

namespace console {

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

SandboxReply jsonReply(int status, const QJsonObject &object)
{
    return {status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

SandboxReply jsonReply(int status, const QJsonArray &array)
{
    return {status, {}, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

std::optional<QJsonObject> objectBody(const SandboxRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

bool hasBearer(const SandboxRequest &request, const QByteArray &key)
{
    return request.header("Authorization") == "Bearer " + key;
}

std::optional<qint64> queryNumber(const QUrlQuery &query, const QString &name, qint64 fallback,
                                  qint64 least, qint64 most)
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool isNumber = false;
    const qint64 number = query.queryItemValue(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

QString queryText(const QUrlQuery &query, const QString &name)
{
    // QUrlQuery leaves '+' alone, and so do the clients that we practise with (they send %20).
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace console
