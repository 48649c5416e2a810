#include "tests/bench/loading/loadingfigures.h"

#include "app/sandbox/paygentic/paygenticsimulator.h"
#include "app/sandbox/sampledata.h"
#include "app/services/paygentic/paygenticparser.h"
#include "tests/bench/figures.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedRows = 20'000;
constexpr int pageSize = 100;

QList<QByteArray> listPages()
{
    SandboxOptions options;
    const int rows = rowsFor(wantedRows);
    options.integrations = rows;
    PaygenticSimulator platform(options, [] { return QDateTime::currentDateTimeUtc(); });
    QList<QByteArray> bodies;
    for (int offset = 0; offset < rows; offset += pageSize) {
        SandboxRequest request;
        request.method = "GET";
        request.path = u"/v0/merchantIntegrations"_s;
        request.query.addQueryItem(u"limit"_s, u"100"_s);
        request.query.addQueryItem(u"offset"_s, QString::number(offset));
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

void addDecodeFigures()
{
    auto bodies = std::make_shared<QList<QByteArray>>(listPages());
    auto sums = std::make_shared<std::pair<qint64, qint64>>();
    const auto ours = [bodies, sums] {
        sums->first = 0;
        return millisecondsOf([&] {
            HttpReply reply;
            reply.status = 200;
            for (const auto &body : *bodies) {
                reply.body = body;
                sums->first += checksum(parsePaygenticIntegrations(reply, {})->integrations);
            }
        });
    };
    const auto theirs = [bodies, sums] {
        sums->second = 0;
        return millisecondsOf([&] {
            for (const auto &body : *bodies)
                sums->second += checksum(throughQt(body));
        });
    };
    qint64 bytes = 0;
    for (const auto &body : *bodies)
        bytes += body.size();
    std::printf("decode-list-pages: %lld bytes\n", static_cast<long long>(bytes));
    add({"decode-list-pages", "ms", Bound::RatioAtLeast, 4, ours, theirs});
    atEnd([sums] {
        if (sums->first != sums->second)
            std::printf("decode-list-pages: the two decoders disagree\n");
    });
}

} // namespace console::bench
