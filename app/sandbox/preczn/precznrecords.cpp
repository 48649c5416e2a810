#include "app/sandbox/preczn/precznrecords.h"

#include "app/sandbox/sampledata.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A connection that ever worked has credentials on file; one that is still being set up has none.
bool startsWithCredentials(const QString &status)
{
    return status == "Active"_L1 || status == "Error"_L1 || status == "RFI"_L1;
}

QString madeUpValue(const QString &field, const QString &connectionId)
{
    const QString origin = connectionId + field;
    if (field == "mid"_L1)
        return "acct_"_L1 + stableToken(origin, 16);
    return "practice_"_L1 + stableToken(origin, 32);
}

QJsonObject startingCredentials(const QJsonObject &connection)
{
    if (connection.contains("credentials"_L1))
        return connection.value("credentials"_L1).toObject();
    if (!startsWithCredentials(connection.value("status"_L1).toString()))
        return {};
    const QString processor = connection.value("processor"_L1).toString();
    QJsonObject credentials;
    for (const QString &field : requiredFields(processor).value_or(QStringList{u"key"_s}))
        credentials.insert(field, madeUpValue(field, connection.value("id"_L1).toString()));
    return credentials;
}

PrecznConnection connectionFrom(const QJsonObject &sample)
{
    PrecznConnection connection{sample.value("id"_L1).toString(),
                                sample.value("processor"_L1).toString(),
                                sample.value("status"_L1).toString(),
                                {},
                                credentialsIn(startingCredentials(sample))};
    for (const QJsonValue path : sample.value("missing"_L1).toArray())
        connection.missing.append(path.toString());
    return connection;
}

QJsonObject addressFrom(const QJsonObject &sample)
{
    return {{u"address"_s, sample.value("street"_L1)},
            {u"address2"_s, sample.value("street2"_L1).toString()},
            {u"city"_s, sample.value("city"_L1)},
            {u"region"_s, sample.value("region"_L1)},
            {u"postal"_s, sample.value("postal"_L1)},
            {u"country"_s, sample.value("country"_L1)}};
}

QJsonObject billingContactFrom(const QJsonObject &sample)
{
    return {{u"address"_s, QString()},
            {u"address2"_s, QString()},
            {u"city"_s, QString()},
            {u"region"_s, QString()},
            {u"postal"_s, QString()},
            {u"country"_s, QString()},
            {u"firstName"_s, sample.value("ownerFirst"_L1)},
            {u"lastName"_s, sample.value("ownerLast"_L1)},
            {u"email"_s, QString()},
            {u"phone"_s, sample.value("phone"_L1)}};
}

// The fields of seed 2's record, in its order.
QJsonObject detailsFrom(const QJsonObject &sample)
{
    return {{u"address"_s, addressFrom(sample)},
            {u"email"_s, sample.value("email"_L1)},
            {u"phone"_s, sample.value("phone"_L1)},
            {u"tin"_s, u"****6789"_s},
            {u"tinType"_s, u"ein"_s},
            {u"website"_s, sample.value("website"_L1)},
            {u"mailingAddress"_s, addressFrom(sample)},
            {u"billingContact"_s, billingContactFrom(sample)},
            {u"businessType"_s, u"corp"_s},
            {u"publicCompany"_s, false},
            {u"isBusinessAddress"_s, true},
            {u"industry"_s, u"7371"_s},
            {u"stateIncorporated"_s, sample.value("region"_L1)},
            {u"dateEstablished"_s, u"1990-10-22"_s},
            {u"customerServicePhone"_s, sample.value("phone"_L1)},
            {u"productServiceDescription"_s, sample.value("product"_L1)},
            {u"mcc"_s, sample.value("mcc"_L1)},
            {u"modifiedBy"_s, u"API Key: Default"_s},
            {u"createdBy"_s, u"API Key: Default"_s},
            {u"annualSaleVolume"_s, 20000},
            {u"averageTicket"_s, 3000},
            {u"shipToDays"_s, 7},
            {u"owners"_s, QJsonArray()},
            {u"banking"_s, QJsonArray()}};
}

PrecznMerchant merchantFrom(const QJsonObject &sample, const QDateTime &now)
{
    PrecznMerchant merchant;
    merchant.id = sample.value("id"_L1).toString();
    merchant.name = sample.value("name"_L1).toString();
    merchant.legalName = sample.value("legalName"_L1).toString();
    merchant.active = sample.value("active"_L1).toBool();
    merchant.plan = sample.value("plan"_L1).toString();
    merchant.createdOn = now.addDays(-sample.value("createdDaysAgo"_L1).toInt());
    merchant.modifiedOn = now.addDays(-sample.value("modifiedDaysAgo"_L1).toInt());
    merchant.details = detailsFrom(sample);
    for (const QJsonValue connection : sample.value("connections"_L1).toArray())
        merchant.connections.append(connectionFrom(connection.toObject()));
    return merchant;
}

PrecznMerchant generatedFrom(const PrecznMerchant &original, int number, quint64 seed)
{
    PrecznMerchant merchant = original;
    const QString origin = "preczn"_L1 + QString::number(seed) + u'-' + QString::number(number);
    merchant.id = "mid_test_"_L1 + stableToken(origin, 26, true);
    merchant.name = original.name + ", no. "_L1 + QString::number(number + 1);
    for (qsizetype i = 0; i < merchant.connections.size(); ++i) {
        merchant.connections[i].id =
            "midCon_test_"_L1 + stableToken(origin + QString::number(i), 26, true);
    }
    return merchant;
}

} // namespace

QList<PrecznMerchant> precznMerchants(const SandboxOptions &options, const QDateTime &now)
{
    QList<PrecznMerchant> merchants;
    for (const QJsonValue sample : sampleOf(PlatformKind::Preczn).array())
        merchants.append(merchantFrom(sample.toObject(), now));
    const qsizetype originals = merchants.size();
    merchants.reserve(originals + options.merchants);
    for (int i = 0; i < options.merchants; ++i)
        merchants.append(generatedFrom(merchants[i % originals], i, options.seed));
    return merchants;
}

QList<PracticeConnection> practiceConnections()
{
    QList<PracticeConnection> connections;
    for (const QJsonValue merchant : sampleOf(PlatformKind::Preczn).array()) {
        for (const QJsonValue connection : merchant["connections"_L1].toArray()) {
            const QJsonObject credentials = startingCredentials(connection.toObject());
            if (!credentials.isEmpty())
                connections.append({merchant["id"_L1].toString(), merchant["name"_L1].toString(),
                                    connection["id"_L1].toString(),
                                    connection["processor"_L1].toString(), credentials});
        }
    }
    return connections;
}

void takeDetails(PrecznMerchant &merchant, const QJsonObject &body)
{
    static constexpr std::array names{"labels"_L1,  "tinType"_L1, "phone"_L1, "email"_L1,
                                      "website"_L1, "mcc"_L1,     "annualSaleVolume"_L1};
    for (const auto name : names) {
        if (body.contains(name))
            merchant.details.insert(name, body.value(name));
    }
    const QString tin = body.value("tin"_L1).toString();
    if (!tin.isEmpty())
        merchant.details.insert("tin"_L1, QString(u"****"_s + tin.right(4)));
}

QJsonObject toJson(const PrecznMerchant &merchant)
{
    QJsonArray connections;
    for (const auto &connection : merchant.connections) {
        connections.append(QJsonObject{{u"id"_s, connection.id},
                                       {u"status"_s, connection.status},
                                       {u"processor"_s, connection.processor}});
    }
    QJsonObject json = merchant.details;
    json.insert("id"_L1, merchant.id);
    json.insert("active"_L1, merchant.active);
    json.insert("plan"_L1, merchant.plan);
    json.insert("name"_L1, merchant.name);
    json.insert("legalName"_L1, merchant.legalName);
    json.insert("createdOn"_L1, isoTime(merchant.createdOn));
    json.insert("modifiedOn"_L1, isoTime(merchant.modifiedOn));
    json.insert("connections"_L1, connections);
    return json;
}

} // namespace console
