#include "app/services/ixopay/ixopayobjects.h"

#include "app/services/json/fieldflattener.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array merchantRules{
    FieldRule{"guid"_L1},
    FieldRule{"name"_L1},
    FieldRule{"homepage"_L1},
    FieldRule{"timezone"_L1},
    FieldRule{"externalId"_L1},
    FieldRule{"archived"_L1},
    FieldRule{"disabled"_L1},
    FieldRule{"address"_L1},
    FieldRule{"zipCode"_L1},
    FieldRule{"city"_L1},
    FieldRule{"country"_L1},
    FieldRule{"defaultCurrency"_L1},
    FieldRule{"administrativeEmail"_L1},
    FieldRule{"technicalEmail"_L1},
    FieldRule{"riskAlertEmail"_L1},
    FieldRule{"schedulerAlertEmail"_L1},
    FieldRule{"eventNotificationUrl"_L1},
    FieldRule{"isPciEnabled"_L1},
    FieldRule{"defaultRiskRuleSet"_L1},
    FieldRule{"defaultVtRiskRuleSet"_L1},
    FieldRule{"disabledTransactionTypes"_L1},
    FieldRule{"createdAt"_L1, FieldTreatment::Time},
};

// Secrets come back in clear here, and only here (api/README.md). What adapters keep in extraData,
// vault and settings is free-form; of settings, those that documents name as harmless are shown.
constexpr std::array connectorRules{
    FieldRule{"guid"_L1},
    FieldRule{"name"_L1},
    FieldRule{"adapter"_L1},
    FieldRule{"method"_L1},
    FieldRule{"apiKey"_L1, FieldTreatment::Secret},
    FieldRule{"publicIntegrationKey"_L1},
    FieldRule{"sharedSecret"_L1, FieldTreatment::Secret},
    FieldRule{"archived"_L1},
    FieldRule{"disabled"_L1},
    FieldRule{"businessCountry"_L1},
    FieldRule{"config"_L1, FieldTreatment::Secret},
    FieldRule{"config.username"_L1},
    FieldRule{"config.password"_L1, FieldTreatment::Secret},
    FieldRule{"config.apiSecret"_L1, FieldTreatment::Secret},
    FieldRule{"config.language"_L1},
    FieldRule{"config.testMode"_L1},
    FieldRule{"config.extraData"_L1, FieldTreatment::Secret},
    FieldRule{"config.vault"_L1, FieldTreatment::Secret},
    FieldRule{"createdAt"_L1, FieldTreatment::Time},
    FieldRule{"customerProfileContainer"_L1},
    FieldRule{"defaultRiskRuleSet"_L1},
    FieldRule{"vtRiskRuleSet"_L1},
    FieldRule{"description"_L1},
    FieldRule{"disabledTransactionTypes"_L1},
    FieldRule{"merchantGuid"_L1},
    FieldRule{"isMetaConnector"_L1},
    FieldRule{"postbackFormat"_L1},
    FieldRule{"provider"_L1},
    FieldRule{"scheduleApiAvailable"_L1},
    FieldRule{"virtualTerminalAvailable"_L1},
    FieldRule{"settings"_L1, FieldTreatment::Secret},
    FieldRule{"settings.tx:expiration-minutes"_L1},
    FieldRule{"settings.refund:ui-enabled"_L1},
    FieldRule{"settings.api:request-signing-enabled"_L1},
    FieldRule{"alias"_L1},
    FieldRule{"terminals"_L1},
    FieldRule{"routingMetaConnector"_L1},
    FieldRule{"multiMethodMetaConnector"_L1},
};

struct Status {
    QString raw;
    Lifecycle lifecycle = Lifecycle::Unknown;
};

/// `archived` and `disabled` are the status; without both nothing is claimed.
Status statusOf(const JsonValue &json)
{
    const auto archived = json.anyCase(u"archived").flag();
    const auto disabled = json.anyCase(u"disabled").flag();
    if (archived.value_or(false))
        return {u"archived"_s, Lifecycle::Off};
    if (disabled.value_or(false))
        return {u"disabled"_s, Lifecycle::Off};
    if (archived || disabled)
        return {u"enabled"_s, Lifecycle::Active};
    return {};
}

} // namespace

std::optional<Merchant> ixopayMerchant(const JsonValue &json, const IxopayTenant &tenant)
{
    Merchant merchant;
    merchant.id = json.anyCase(u"guid").id();
    if (merchant.id.isEmpty())
        return std::nullopt;
    merchant.name = json.anyCase(u"name").label();
    merchant.ownerId = tenant.guid;
    merchant.ownerName = tenant.name;
    merchant.externalId = json.anyCase(u"externalId").label();
    const Status status = statusOf(json);
    merchant.rawStatus = status.raw;
    merchant.lifecycle = status.lifecycle;
    merchant.fields = flatten(json, merchantRules);
    return merchant;
}

std::optional<Connector> ixopayConnector(const JsonValue &json, const QString &merchantId,
                                         const QString &merchantName)
{
    Connector connector;
    connector.id = json.anyCase(u"guid").id();
    if (connector.id.isEmpty())
        return std::nullopt;
    const QString owner = json.anyCase(u"merchantGuid").id();
    connector.name = json.anyCase(u"name").label();
    connector.merchantId = owner.isEmpty() ? merchantId : owner;
    connector.merchantName = merchantName;
    connector.type = json.anyCase(u"adapter").label();
    connector.method = json.anyCase(u"method").label();
    const Status status = statusOf(json);
    connector.lifecycle = status.lifecycle;
    connector.rawStatus = status.raw;
    if (json.anyCase(u"config").anyCase(u"testMode").flag() == true)
        connector.rawStatus += status.raw.isEmpty() ? u"test mode"_s : u", test mode"_s;
    connector.fields = flatten(json, connectorRules);
    return connector;
}

} // namespace console
