#include "app/sandbox/chargebackstop/chargebackstoprecords.h"

#include "app/sandbox/sampledata.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QDateTime daysBefore(const QDateTime &now, const QJsonObject &sample)
{
    return now.addDays(-sample.value("createdDaysAgo"_L1).toInt());
}

CbsMerchant merchantFrom(const QJsonObject &sample, const QString &organisation,
                         const QDateTime &now)
{
    const QDateTime created = daysBefore(now, sample);
    return {sample.value("id"_L1).toString(),
            organisation,
            sample.value("name"_L1).toString(),
            sample.value("type"_L1).toString(),
            sample.value("externalId"_L1).toString(),
            sample.value("service"_L1).toString(),
            created,
            created.addDays(1)};
}

CbsIntegration integrationFrom(const QJsonObject &sample, const QString &organisation,
                               const QList<CbsMerchant> &merchants, const QDateTime &now)
{
    const QDateTime created = daysBefore(now, sample);
    CbsIntegration integration{sample.value("id"_L1).toString(),
                               organisation,
                               sample.value("name"_L1).toString(),
                               sample.value("type"_L1).toString(),
                               sample.value("status"_L1).toString(),
                               {},
                               created,
                               created.addDays(2)};
    for (const QJsonValue index : sample.value("merchants"_L1).toArray())
        integration.merchantIds.append(merchants.value(index.toInt()).id);
    return integration;
}

void addOrganisation(CbsRecords &records, const QJsonObject &sample, const QDateTime &now)
{
    const QString id = sample.value("id"_L1).toString();
    const QDateTime created = daysBefore(now, sample);
    records.organisations.append(
        {id, sample.value("name"_L1).toString(), created, created.addDays(3)});
    QList<CbsMerchant> merchants;
    for (const QJsonValue merchant : sample.value("merchants"_L1).toArray())
        merchants.append(merchantFrom(merchant.toObject(), id, now));
    for (const QJsonValue integration : sample.value("integrations"_L1).toArray())
        records.integrations.append(integrationFrom(integration.toObject(), id, merchants, now));
    records.merchants.append(merchants);
}

CbsIntegration generatedFrom(const CbsIntegration &original, int number, quint64 seed)
{
    CbsIntegration integration = original;
    const QString origin =
        "chargebackstop"_L1 + QString::number(seed) + u'-' + QString::number(number);
    integration.id = "int_"_L1 + stableToken(origin, 16);
    integration.name = original.name + ", no. "_L1 + QString::number(number + 1);
    return integration;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray selfLink(QLatin1String collection, const QString &id)
{
    return {QJsonObject{{u"rel"_s, u"self"_s},
                        {u"uri"_s, QString("/v1/"_L1 + collection + u'/' + id)}}};
}

} // namespace

CbsRecords chargebackStopRecords(const SandboxOptions &options, const QDateTime &now)
{
    CbsRecords records;
    for (const QJsonValue organisation : sampleOf(PlatformKind::ChargebackStop).array())
        addOrganisation(records, organisation.toObject(), now);
    const qsizetype originals = records.integrations.size();
    records.integrations.reserve(originals + options.integrations);
    for (int i = 0; i < options.integrations; ++i)
        records.integrations.append(
            generatedFrom(records.integrations[i % originals], i, options.seed));
    return records;
}

QJsonObject toJson(const CbsOrganisation &organisation)
{
    return {{u"id"_s, organisation.id},
            {u"name"_s, organisation.name},
            {u"mode"_s, u"TEST"_s},
            {u"created_at"_s, isoTime(organisation.createdAt)},
            {u"updated_at"_s, isoTime(organisation.updatedAt)},
            {u"links"_s, selfLink("organisations"_L1, organisation.id)}};
}

QJsonObject toJson(const CbsMerchant &merchant)
{
    return {{u"id"_s, merchant.id},
            {u"organisation_id"_s, merchant.organisationId},
            {u"name"_s, merchant.name},
            {u"type"_s, merchant.type},
            {u"external_id"_s, textOrNull(merchant.externalId)},
            {u"default_representment_service_type"_s, textOrNull(merchant.serviceType)},
            {u"created_at"_s, isoTime(merchant.createdAt)},
            {u"updated_at"_s, isoTime(merchant.updatedAt)},
            {u"links"_s, selfLink("merchants"_L1, merchant.id)}};
}

QJsonObject toJson(const CbsIntegration &integration)
{
    return {{u"id"_s, integration.id},
            {u"organisation_id"_s, integration.organisationId},
            {u"name"_s, integration.name},
            {u"type"_s, integration.type},
            {u"status"_s, integration.status},
            {u"merchant_ids"_s, QJsonArray::fromStringList(integration.merchantIds)},
            {u"created_at"_s, isoTime(integration.createdAt)},
            {u"updated_at"_s, isoTime(integration.updatedAt)},
            {u"links"_s, selfLink("integrations"_L1, integration.id)}};
}

} // namespace console
