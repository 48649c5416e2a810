#include "app/sandbox/paygentic/paygenticrecords.h"

#include "app/sandbox/sampledata.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

PaygenticRecord recordFrom(const QJsonObject &sample, const QDateTime &now)
{
    PaygenticRecord record;
    record.id = sample.value("id"_L1).toString();
    record.merchantId = sample.value("merchantId"_L1).toString();
    record.provider = u"salesforce"_s;
    record.externalId = sample.value("externalId"_L1).toString();
    record.status = sample.value("status"_L1).toString();
    record.config = sample.value("config"_L1).toObject();
    record.metadata = sample.value("metadata"_L1).toObject();
    record.createdAt = now.addDays(-sample.value("createdDaysAgo"_L1).toInt());
    record.connectedAt = record.createdAt.addSecs(90);
    record.updatedAt = now.addDays(-sample.value("updatedDaysAgo"_L1).toInt());
    if (record.status == "disconnected"_L1)
        record.disconnectedAt = record.updatedAt;
    return record;
}

PaygenticRecord generatedFrom(const PaygenticRecord &original, int number, quint64 seed)
{
    PaygenticRecord record = original;
    const QString origin = "paygentic"_L1 + QString::number(seed) + u'-' + QString::number(number);
    const QString word = stableToken(origin, 46);
    record.id = "mint_"_L1 + word.first(24);
    record.merchantId = "org_"_L1 + word.last(22);
    record.metadata.insert("merchantName"_L1,
                           QString(original.metadata.value("merchantName"_L1).toString()
                                   + ", no. "_L1 + QString::number(number + 1)));
    return record;
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoTime(time)) : QJsonValue();
}

} // namespace

QList<PaygenticRecord> paygenticRecords(const SandboxOptions &options, const QDateTime &now)
{
    QList<PaygenticRecord> records;
    for (const QJsonValue sample : sampleOf(PlatformKind::Paygentic).array())
        records.append(recordFrom(sample.toObject(), now));
    const qsizetype originals = records.size();
    records.reserve(originals + options.integrations);
    for (int i = 0; i < options.integrations; ++i)
        records.append(generatedFrom(records[i % originals], i, options.seed));
    return records;
}

QJsonObject toJson(const PaygenticRecord &record)
{
    return {{u"id"_s, record.id},
            {u"object"_s, u"merchantIntegration"_s},
            {u"merchantId"_s, record.merchantId},
            {u"provider"_s, record.provider},
            {u"externalId"_s,
             record.externalId.isEmpty() ? QJsonValue() : QJsonValue(record.externalId)},
            {u"status"_s, record.status},
            {u"config"_s, record.config},
            {u"metadata"_s, record.metadata},
            {u"connectedAt"_s, isoTime(record.connectedAt)},
            {u"disconnectedAt"_s, timeOrNull(record.disconnectedAt)},
            {u"createdAt"_s, isoTime(record.createdAt)},
            {u"updatedAt"_s, isoTime(record.updatedAt)}};
}

} // namespace console
