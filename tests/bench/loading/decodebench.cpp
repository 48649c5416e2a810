// Decodes list pages into values, once as the console does and once through QJsonDocument.
#include "app/sandbox/paygentic/paygenticsimulator.h"
#include "app/sandbox/sampledata.h"
#include "app/services/json/fieldflattener.h"
#include "app/services/paygentic/paygenticparser.h"
#include "models/domain/jsonreader.h"
#include "tests/bench/loading/benchline.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 200;

QList<QByteArray> listPages()
{
    SandboxOptions options;
    options.integrations = pages * 100;
    PaygenticSimulator platform(options, [] { return QDateTime::currentDateTimeUtc(); });
    QList<QByteArray> bodies;
    for (int i = 0; i < pages; ++i) {
        SandboxRequest request;
        request.method = "GET";
        request.path = u"/v0/merchantIntegrations"_s;
        request.query.addQueryItem(u"limit"_s, u"100"_s);
        request.query.addQueryItem(u"offset"_s, QString::number(i * 100));
        request.headers = {{"Authorization", "Bearer " + practiceKey(PlatformKind::Paygentic, 1)}};
        bodies.append(platform.handle(request).body);
    }
    return bodies;
}

/// What the platform's own rules make of a field, without their tables.
FieldKind kindOf(const QString &path, const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return FieldKind::Empty;
    if (path.startsWith("config"_L1) || path.startsWith("metadata"_L1))
        return FieldKind::Secret;
    if (path.endsWith("At"_L1))
        return FieldKind::Time;
    return value.isDouble() ? FieldKind::Number
        : value.isBool()    ? FieldKind::Boolean
                            : FieldKind::Text;
}

void flattenQt(const QJsonObject &object, const QString &path, FieldList &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = path.isEmpty() ? it.key() : QString(path % u'.' % it.key());
        if (it.value().isObject() && !it.value().toObject().isEmpty()) {
            flattenQt(it.value().toObject(), name, fields);
            continue;
        }
        const FieldKind kind = kindOf(name, it.value());
        const bool shown = kind != FieldKind::Secret && kind != FieldKind::Empty;
        fields.append({name, shown ? it.value().toVariant().toString() : QString(), kind});
    }
}

QList<Integration> throughQt(const QByteArray &body)
{
    QList<Integration> found;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray data = document.object().value("data"_L1).toArray();
    for (const QJsonValue value : data) {
        const QJsonObject object = value.toObject();
        Integration integration;
        integration.id = object.value("id"_L1).toString();
        integration.type = object.value("provider"_L1).toString();
        integration.name = integration.type;
        integration.ownerId = object.value("merchantId"_L1).toString();
        integration.rawStatus = object.value("status"_L1).toString();
        integration.externalId = object.value("externalId"_L1).toString();
        integration.merchantIds.append(integration.ownerId);
        flattenQt(object, {}, integration.fields);
        found.append(integration);
    }
    return found;
}

qint64 checksum(const QList<Integration> &integrations)
{
    qint64 sum = 0;
    for (const auto &integration : integrations)
        sum += integration.id.size() + integration.fields.size() * 1000;
    return sum;
}

} // namespace

int main()
{
    const auto bodies = listPages();
    qint64 bytes = 0;
    for (const auto &body : bodies)
        bytes += body.size();
    const double megabytes = static_cast<double>(bytes) / 1e6;

    qint64 ours = 0;
    qint64 theirs = 0;
    const auto decodeOurs = [&] {
        HttpReply reply;
        reply.status = 200;
        for (const auto &body : bodies) {
            reply.body = body;
            ours += checksum(parsePaygenticIntegrations(reply, {})->integrations);
        }
    };
    const auto decodeTheirs = [&] {
        for (const auto &body : bodies)
            theirs += checksum(throughQt(body));
    };
    const auto parseOnly = [&] {
        for (const auto &body : bodies)
            ours += readJson(body)->isObject() ? 0 : 1;
    };
    const auto parseOnlyTheirs = [&] {
        for (const auto &body : bodies)
            theirs += QJsonDocument::fromJson(body).isObject() ? 0 : 1;
    };
    const double our = megabytes / medianMilliseconds(9, decodeOurs) * 1000;
    const double their = megabytes / medianMilliseconds(9, decodeTheirs) * 1000;
    if (ours != theirs) {
        std::printf("decodebench: the two decoders disagree\n");
        return 1;
    }
    const double parse = megabytes / medianMilliseconds(9, parseOnly) * 1000;
    const double parseTheirs = megabytes / medianMilliseconds(9, parseOnlyTheirs) * 1000;
    std::printf("decodebench: %d rows, %.1f MB; reading alone %.0f MB/s, QJsonDocument %.0f MB/s\n",
                pages * 100, megabytes, parse, parseTheirs);
    return printBench("decode-list-pages", our, their, "MB/s", our / their, 4, Wanted::AtLeast)
        ? 0
        : 1;
}
