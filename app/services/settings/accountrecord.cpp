#include "app/services/settings/accountrecord.h"

#include "models/domain/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;

QJsonObject recordToJson(const AccountRecord &record)
{
    const Account &account = record.account;
    return {{u"id"_s, account.id.value},
            {u"platform"_s, QString(factsOf(account.platform).wireName)},
            {u"environment"_s, QString(environmentWord(account.environment))},
            {u"label"_s, account.label},
            {u"baseUrl"_s, account.baseUrl.toString(QUrl::FullyEncoded)},
            {u"keyOrigin"_s, record.keyOrigin},
            {u"protection"_s, QString(protectionWord(account.protection))}};
}

std::optional<Environment> environmentFrom(const QString &word)
{
    for (const Environment environment : {Environment::Test, Environment::Live}) {
        if (word == environmentWord(environment))
            return environment;
    }
    return std::nullopt;
}

/// Absent if anything about it is not as this console writes it, an edited base URL included: the
/// key belongs to the origin for which it was given, and must not follow an edit of the file.
std::optional<AccountRecord> recordFrom(const QJsonObject &json)
{
    const auto platform = platformFromWireName(json["platform"_L1].toString());
    const auto environment = environmentFrom(json["environment"_L1].toString());
    const auto protection = protectionFromWord(json["protection"_L1].toString());
    if (!platform || !environment || !protection)
        return std::nullopt;
    AccountRecord record;
    record.account.id.value = json["id"_L1].toString();
    record.account.platform = *platform;
    record.account.environment = *environment;
    record.account.protection = *protection;
    record.account.label = json["label"_L1].toString();
    record.account.baseUrl = QUrl(json["baseUrl"_L1].toString(), QUrl::StrictMode);
    record.keyOrigin = json["keyOrigin"_L1].toString();
    if (record.account.id.value.isEmpty() || !validateAccount(record.account, {}).isEmpty()
        || record.keyOrigin != originOf(record.account.baseUrl))
        return std::nullopt;
    return record;
}

bool isKnown(const QList<AccountRecord> &records, const AccountId &id)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const AccountRecord &record) { return record.account.id == id; });
}

} // namespace

QJsonObject toJson(const QList<AccountRecord> &records)
{
    QJsonArray accounts;
    for (const AccountRecord &record : records)
        accounts.append(recordToJson(record));
    return {{u"version"_s, fileVersion}, {u"accounts"_s, accounts}};
}

AccountRecords accountRecordsFrom(const QByteArray &bytes)
{
    AccountRecords result;
    if (bytes.isEmpty())
        return result;
    const QJsonObject content = QJsonDocument::fromJson(bytes).object();
    const int version = content["version"_L1].toInt();
    if (version < 1 || !content["accounts"_L1].isArray()) {
        result.fault = u"damaged"_s;
        return result;
    }
    if (version > fileVersion) {
        result.fault = u"written by a newer version"_s;
        return result;
    }
    for (const QJsonValue &value : content["accounts"_L1].toArray()) {
        const auto record = recordFrom(value.toObject());
        if (record && !isKnown(result.records, record->account.id))
            result.records.append(*record);
        else
            result.fault = u"damaged in part"_s;
    }
    return result;
}

} // namespace console
