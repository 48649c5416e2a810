#pragma once

#include "app/sandbox/platformsimulator.h"
#include "app/sandbox/sampledata.h"

#include <QJsonDocument>

namespace console::testing {

/// 3 May 2026, 09:00 UTC, for ever.
inline QDateTime stillTime()
{
    return {QDate(2026, 5, 3), QTime(9, 0), Qt::UTC};
}

/// A reply with its JSON taken apart.
struct Answer
{
    int status = 0;
    QJsonValue json;
    QByteArray body;

    [[nodiscard]] QJsonValue operator[](const char *key) const { return json[QLatin1String(key)]; }
};

/// Asks a simulator with one key, the way each platform wants it.
class Asker {
public:
    Asker(PlatformSimulator &simulator, SandboxHeaders headers)
        : m_simulator(simulator), m_headers(std::move(headers))
    {
    }

    Answer get(const QString &path) { return ask("GET", path, {}); }
    Answer post(const QString &path, const QByteArray &body) { return ask("POST", path, body); }
    Answer put(const QString &path, const QByteArray &body) { return ask("PUT", path, body); }
    Answer patch(const QString &path, const QByteArray &body) { return ask("PATCH", path, body); }

    Answer ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body)
    {
        const qsizetype mark = pathAndQuery.indexOf(u'?');
        SandboxRequest request;
        request.method = method;
        request.path = pathAndQuery.left(mark);
        request.query = QUrlQuery(mark < 0 ? QString() : pathAndQuery.mid(mark + 1));
        request.headers = m_headers;
        request.body = body;
        const SandboxReply reply = m_simulator.handle(request);
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        return {reply.status,
                document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                reply.body};
    }

private:
    PlatformSimulator &m_simulator;
    SandboxHeaders m_headers;
};

inline SandboxHeaders bearer(const QByteArray &key)
{
    return {{"authorization", "Bearer " + key}};
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace console::testing
