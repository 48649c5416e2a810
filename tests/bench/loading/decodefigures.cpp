#include "tests/bench/loading/loadingfigures.h"

#include "app/sandbox/paygentic/paygenticsimulator.h"
#include "app/sandbox/sampledata.h"
#include "app/services/paygentic/paygenticparser.h"
#include "models/tables/cataloguestore.h"
#include "tests/bench/figures.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <benchmark/benchmark.h>

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

/// The organisations that integrations name, which are rows as well: nothing else lists them.
QList<Merchant> organisationsOf(const QList<Integration> &integrations)
{
    QList<Merchant> found;
    QSet<QString> seen;
    for (const auto &integration : integrations) {
        if (seen.contains(integration.ownerId))
            continue;
        seen.insert(integration.ownerId);
        Merchant merchant;
        merchant.id = integration.ownerId;
        merchant.type = u"organisation"_s;
        merchant.fields = {{u"merchantId"_s, merchant.id, FieldKind::Text},
                           {u"source"_s, u"known through its integrations"_s, FieldKind::Text}};
        found.append(merchant);
    }
    return found;
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

/// What the rows of a store are, in a number.
qint64 checksum(const CatalogueStore &store)
{
    qint64 sum = 0;
    for (int i = 0; i < store.count(ObjectKind::Integration); ++i) {
        const CatalogueRow row = store.row(ObjectKind::Integration, i);
        sum += row.id.size() + row.fields.size() * 1000;
    }
    return sum;
}

CatalogueBatch packed(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return parsePaygenticIntegrations(reply, {}).value_or(CatalogueBatch());
}

CatalogueBatch values(const QByteArray &body)
{
    CatalogueBatch batch;
    batch.integrations = throughQt(body);
    batch.merchants = organisationsOf(batch.integrations);
    return batch;
}

using Decoder = CatalogueBatch (*)(const QByteArray &);

/// Milliseconds for all pages, thrown away.
double decode(const QList<QByteArray> &bodies, Decoder decoder)
{
    return millisecondsOf([&] {
        for (const auto &body : bodies) {
            CatalogueBatch batch = decoder(body);
            benchmark::DoNotOptimize(batch);
        }
    });
}

/// Milliseconds for all pages into a store, as a load fills it.
double intoStore(const QList<QByteArray> &bodies, Decoder decoder, CatalogueStore &store)
{
    Account account;
    account.platform = PlatformKind::Paygentic;
    return millisecondsOf([&] {
        for (const auto &body : bodies)
            store.upsert(account, decoder(body), QDateTime());
    });
}

double intoNewStore(const QList<QByteArray> &bodies, Decoder decoder)
{
    CatalogueStore store;
    return intoStore(bodies, decoder, store);
}

void compare(const QList<QByteArray> &bodies)
{
    CatalogueStore ours;
    CatalogueStore theirs;
    (void)intoStore(bodies, packed, ours);
    (void)intoStore(bodies, values, theirs);
    if (checksum(ours) != checksum(theirs))
        std::printf("decode-list-pages: the two decoders disagree\n");
}

} // namespace

void addDecodeFigures()
{
    const auto bodies = std::make_shared<QList<QByteArray>>(listPages());
    qint64 bytes = 0;
    for (const auto &body : *bodies)
        bytes += body.size();
    std::printf("decode-list-pages: %lld bytes\n", static_cast<long long>(bytes));
    add({"decode-list-pages", "ms", Bound::RatioAtLeast, 4,
         [bodies] { return decode(*bodies, packed); },
         [bodies] { return decode(*bodies, values); }});
    add({"decode-list-pages-into-store", "ms", Bound::RatioAtLeast, 4,
         [bodies] { return intoNewStore(*bodies, packed); },
         [bodies] { return intoNewStore(*bodies, values); }});
    atEnd([bodies] { compare(*bodies); });
}

} // namespace console::bench
