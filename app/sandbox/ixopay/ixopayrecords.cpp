#include "app/sandbox/ixopay/ixopayrecords.h"

#include "app/sandbox/sampledata.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString createdAt(const QJsonObject &sample, const QDateTime &now)
{
    return ixopayTime(now.addDays(-sample.value("createdDaysAgo"_L1).toInt()));
}

QJsonObject tenantFrom(QJsonObject sample)
{
    sample.remove("merchants"_L1);
    return sample;
}

QJsonObject merchantFrom(QJsonObject sample, const QDateTime &now)
{
    sample.insert("createdAt"_L1, createdAt(sample, now));
    sample.insert("archived"_L1, false);
    sample.insert("disabledTransactionTypes"_L1, QJsonArray());
    sample.insert("defaultRiskRuleSet"_L1, QJsonValue());
    sample.insert("defaultVtRiskRuleSet"_L1, QJsonValue());
    sample.insert("isPciEnabled"_L1, false);
    sample.insert("riskAlertEmail"_L1, QJsonValue());
    sample.remove("connectors"_L1);
    sample.remove("createdDaysAgo"_L1);
    return sample;
}

QJsonObject configFrom(const QJsonObject &sample)
{
    const QString guid = sample.value("guid"_L1).toString();
    QJsonObject config{
        {u"username"_s, QString("user-"_L1 + stableToken(guid + u'u', 8, true))},
        {u"password"_s, stableToken(guid + u'p', 20)},
        {u"apiSecret"_s, stableToken(guid + u'a', 24)},
        {u"extraData"_s, objectOrEmptyArray(sample.value("extraData"_L1).toObject())},
        {u"language"_s, sample.value("language"_L1)},
        {u"testMode"_s, sample.value("testMode"_L1)}};
    if (sample.value("adapter"_L1).toString() == "VaultGateway"_L1)
        config.insert("vault"_L1, QJsonObject{{u"vaultId"_s, stableToken(guid + u'v', 12)}});
    return config;
}

QJsonObject connectorFrom(QJsonObject sample, const QString &merchant, const QDateTime &now)
{
    const QString guid = sample.value("guid"_L1).toString();
    const bool isMeta = sample.value("adapter"_L1).toString() == "MetaConnector"_L1;
    sample.insert("createdAt"_L1, createdAt(sample, now));
    sample.insert("apiKey"_L1, QString("conn-"_L1 + stableToken(guid + u'k', 12, true)));
    sample.insert("publicIntegrationKey"_L1, stableToken(guid + u'i', 20));
    sample.insert("sharedSecret"_L1, stableToken(guid + u's', 30));
    sample.insert("config"_L1, configFrom(sample));
    sample.insert("merchantGuid"_L1, merchant);
    sample.insert("isMetaConnector"_L1, isMeta);
    sample.insert("postbackFormat"_L1, u"inherit"_s);
    sample.insert("provider"_L1, QJsonValue());
    sample.insert("customerProfileContainer"_L1, QJsonValue());
    sample.insert("defaultRiskRuleSet"_L1, QJsonValue());
    sample.insert("vtRiskRuleSet"_L1, QJsonValue());
    sample.insert("scheduleApiAvailable"_L1, true);
    sample.insert("virtualTerminalAvailable"_L1, !isMeta);
    sample.insert("alias"_L1, QString());
    for (const auto key : {"createdDaysAgo"_L1, "extraData"_L1, "language"_L1, "testMode"_L1})
        sample.remove(key);
    return sample;
}

} // namespace

IxopayRecords ixopayRecords(const QDateTime &now)
{
    IxopayRecords records;
    const QJsonObject sample = sampleOf(PlatformKind::Ixopay).object();
    records.adapters = sample.value("adapters"_L1).toObject();
    for (const QJsonValue tenant : sample.value("tenants"_L1).toArray()) {
        records.tenants.append(tenantFrom(tenant.toObject()));
        for (const QJsonValue merchant : tenant["merchants"_L1].toArray()) {
            records.merchants.append(merchantFrom(merchant.toObject(), now));
            records.tenantOfMerchant.append(tenant["guid"_L1].toString());
            for (const QJsonValue connector : merchant["connectors"_L1].toArray())
                records.connectors.append(
                    connectorFrom(connector.toObject(), merchant["guid"_L1].toString(), now));
        }
    }
    return records;
}

QString ixopayTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'");
}

QJsonValue objectOrEmptyArray(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(object);
}

} // namespace console
