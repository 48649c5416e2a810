#include "models/domain/specs/connectorspec.h"

#include "models/domain/specs/ixopaysettingkeys.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

std::optional<FlagCommand> commandOf(const QString &variant)
{
    if (variant != enableVariant && variant != disableVariant)
        return std::nullopt;
    return FlagCommand{u"disabled"_s, variant == disableVariant};
}

const QStringList &transactionTypes()
{
    static const QStringList types{u"initial_debit"_s,   u"initial_preauthorize"_s,
                                   u"capture"_s,         u"partial_capture"_s,
                                   u"refund"_s,          u"partial_refund"_s,
                                   u"register"_s,        u"deregister"_s,
                                   u"payout"_s,          u"recurring_debit"_s,
                                   u"recurring_preauthorize"_s};
    return types;
}

FieldSpec field(const QString &path, InputKind kind = InputKind::Text,
                ClearAs clear = ClearAs::Nothing)
{
    FieldSpec spec;
    spec.path = path;
    spec.kind = kind;
    spec.clear = clear;
    spec.source = u"seed 1"_s;
    return spec;
}

/// A text of the four that every write must carry.
FieldSpec requiredText(const QString &path, int minLength = 0)
{
    FieldSpec spec = field(path);
    spec.required = true;
    spec.limits.minLength = minLength;
    return spec;
}

FieldSpec secret(const QString &path)
{
    FieldSpec spec = field(path, InputKind::Secret, ClearAs::EmptyText);
    spec.secret = true;
    spec.limits.noSpaces = true;
    return spec;
}

/// Nullable in the examples (seed 1), and nothing else says "none".
FieldSpec patterned(const QString &path, const QString &pattern)
{
    FieldSpec spec = field(path, InputKind::Text, ClearAs::Null);
    spec.limits.pattern = pattern;
    return spec;
}

FieldSpec shown(const QString &path, InputKind kind = InputKind::Text)
{
    FieldSpec spec = field(path, kind);
    spec.access = FieldAccess::ReadOnly;
    return spec;
}

FieldGroup identity(EditVerb verb, ConnectorKind kind)
{
    FieldSpec adapter = requiredText(u"adapter"_s);
    FieldSpec method = requiredText(u"method"_s);
    adapter.kind = method.kind = InputKind::Choice;
    if (kind != ConnectorKind::Ordinary) {
        adapter.choices = {metaConnector};
        method.choices = {metaConnector};
    } else {
        // No endpoint lists them (ixopay.md §2.5): those of the merchant's connectors are offered.
        adapter.choicesAreOpen = method.choicesAreOpen = true;
        adapter.pickedFrom = u"adapters"_s;
        method.pickedFrom = u"methods"_s;
        adapter.names = RefPart::Type;
    }
    FieldGroup group{u"identity"_s,
                     {requiredText(u"name"_s, 3), adapter, method,
                      field(u"description"_s, InputKind::LongText, ClearAs::EmptyText),
                      field(u"alias"_s, InputKind::Text, ClearAs::EmptyText),
                      field(u"provider"_s, InputKind::Text, ClearAs::Null),
                      patterned(u"businessCountry"_s, u"^[A-Z]{2}$"_s)}};
    if (verb != EditVerb::Create) {
        group.fields.append({shown(u"guid"_s), shown(u"merchantGuid"_s),
                             shown(u"isMetaConnector"_s, InputKind::Boolean),
                             shown(u"archived"_s, InputKind::Boolean), shown(u"createdAt"_s)});
    }
    return group;
}

FieldGroup credentials(EditVerb verb)
{
    FieldSpec apiKey = secret(u"apiKey"_s);
    apiKey.required = true;
    apiKey.clear = ClearAs::Nothing;
    FieldSpec shared = secret(u"sharedSecret"_s);
    shared.limits.maxLength = 50;
    shared.generatedLength = 50;
    // Left empty, the platform makes its own (safety.md §3): the form offers to generate one here.
    shared.clear = ClearAs::Nothing;
    shared.required = verb == EditVerb::Create;
    FieldSpec username = field(u"config.username"_s, InputKind::Text, ClearAs::EmptyText);
    return {u"credentials"_s,
            {apiKey, field(u"publicIntegrationKey"_s, InputKind::Text, ClearAs::EmptyText), shared,
             username, secret(u"config.password"_s), secret(u"config.apiSecret"_s)}};
}

/// What an adapter's settings are called on the wire: "config.extraData.merchantAccount".
QList<FieldSpec> placed(const QString &section, QList<FieldSpec> fields, bool raw)
{
    if (raw)
        return {field(section, InputKind::Json, ClearAs::EmptyObject)};
    for (FieldSpec &one : fields)
        one.path = QString(section + u'.' + one.path);
    return fields;
}

FieldGroup configuration(const IxopaySettings &settings)
{
    FieldGroup group{u"configuration"_s, {}};
    group.fields += placed(u"config.extraData"_s, settings.extraData, settings.extraDataIsRaw);
    group.fields += placed(u"config.vault"_s, settings.vault, settings.vaultIsRaw);
    group.fields += patterned(u"config.language"_s, u"^[a-z]{2}$"_s);
    group.fields += field(u"config.testMode"_s, InputKind::Boolean);
    return group;
}

FieldGroup behaviour()
{
    FieldSpec format = field(u"postbackFormat"_s, InputKind::Choice);
    format.choices = {u"inherit"_s, u"json"_s, u"xml"_s};
    FieldSpec types = field(u"disabledTransactionTypes"_s, InputKind::ChoiceList,
                            ClearAs::EmptyArray);
    types.choices = transactionTypes();
    return {u"behaviour"_s,
            {field(u"disabled"_s, InputKind::Boolean), types, format,
             field(u"scheduleApiAvailable"_s, InputKind::Boolean),
             field(u"virtualTerminalAvailable"_s, InputKind::Boolean),
             field(u"defaultRiskRuleSet"_s, InputKind::Number, ClearAs::Null),
             field(u"vtRiskRuleSet"_s, InputKind::Number, ClearAs::Null),
             field(u"customerProfileContainer"_s, InputKind::Number, ClearAs::Null)}};
}

FieldGroup settingsGroup()
{
    FieldSpec settings = field(u"settings"_s, InputKind::Pairs, ClearAs::EmptyObject);
    settings.choices = ixopaySettingKeys();
    settings.choicesAreOpen = true;
    return {u"settings"_s, {settings}};
}

FieldGroup terminals()
{
    FieldSpec list = field(u"terminals"_s, InputKind::Rows, ClearAs::EmptyArray);
    FieldSpec id = field(u"terminalId"_s);
    id.required = true;
    list.members = {id, field(u"disabled"_s, InputKind::Boolean), field(u"stan"_s),
                    field(u"captureRef"_s)};
    return {u"terminals"_s, {list}};
}

QList<FieldSpec> routing()
{
    FieldSpec connector = field(u"routingMetaConnector.defaultConnector"_s, InputKind::Choice);
    connector.choicesAreOpen = true;
    connector.pickedFrom = u"connectors"_s;
    return {connector, field(u"routingMetaConnector.reRouteRecurring"_s, InputKind::Boolean)};
}

QList<FieldSpec> multiMethod()
{
    const QString root = u"multiMethodMetaConnector."_s;
    FieldSpec retries = field(QString(root + "retries"_L1), InputKind::Number);
    retries.limits.most = 9;
    FieldSpec expiry = field(QString(root + "expiry"_L1), InputKind::Number);
    return {field(QString(root + "defaultActionDisableConnector"_L1), InputKind::Boolean), retries,
            expiry};
}

FieldGroup meta(ConnectorKind kind)
{
    FieldGroup group{u"meta"_s, {}};
    if (kind == ConnectorKind::RoutingMeta || kind == ConnectorKind::AnyMeta)
        group.fields += routing();
    if (kind == ConnectorKind::MultiMethodMeta || kind == ConnectorKind::AnyMeta)
        group.fields += multiMethod();
    return group;
}

} // namespace

ObjectSpec connectorSpec(EditVerb verb, const QString &variant, ConnectorKind kind,
                         const IxopaySettings &settings)
{
    ObjectSpec spec;
    spec.platform = PlatformKind::Ixopay;
    spec.object = ObjectKind::Connector;
    spec.verb = verb;
    spec.variant = variant;
    const bool creates = verb == EditVerb::Create;
    spec.endpoint = creates ? u"POST /api/provisioning/createConnector/{merchantGuid}"_s
                            : u"POST /api/provisioning/updateConnector/{connectorGuid}"_s;
    spec.scope = SendScope::WholeObject;
    spec.proof = creates ? ChangeProof::ListAndCompare : ChangeProof::ReadAndCompare;
    spec.nameField = u"name"_s;
    spec.command = commandOf(variant);
    spec.groups = {identity(verb, kind), credentials(verb), configuration(settings), behaviour(),
                   settingsGroup(), terminals()};
    if (kind != ConnectorKind::Ordinary)
        spec.groups.insert(1, meta(kind));
    // "either … or …, not both" (ixopay.md §2.3)
    spec.either = {u"routingMetaConnector."_s, u"multiMethodMetaConnector."_s};
    return spec;
}

ObjectSpec plainConnectorSpec(EditVerb verb, const QString &variant, ConnectorKind kind)
{
    IxopaySettings undescribed;
    undescribed.extraDataIsRaw = true;
    undescribed.vaultIsRaw = true;
    return connectorSpec(verb, variant, kind, undescribed);
}

ObjectSpec ixopayMerchantSpec()
{
    ObjectSpec spec;
    spec.platform = PlatformKind::Ixopay;
    spec.object = ObjectKind::Merchant;
    spec.verb = EditVerb::Create;
    spec.endpoint = u"POST /api/provisioning/createMerchant/{tenantGuid}"_s;
    spec.proof = ChangeProof::ListAndCompare;
    spec.nameField = u"name"_s;
    const auto text = [](const QString &path) { return field(path, InputKind::Text); };
    FieldSpec types = field(u"disabledTransactionTypes"_s, InputKind::ChoiceList);
    types.choices = transactionTypes();
    FieldSpec notification = text(u"eventNotificationUrl"_s);
    notification.limits.maxLength = 65535;
    const QString mail = u"^[^@\\s]+@[^@\\s]+$"_s;
    FieldSpec tenant = requiredText(u"tenantGuid"_s); // goes into the path
    tenant.kind = InputKind::Choice;
    tenant.choicesAreOpen = true;
    tenant.pickedFrom = u"tenants"_s;
    tenant.names = RefPart::Owner;
    tenant.limits.noSpaces = true;
    spec.groups = {
        {u"owner"_s, {tenant}},
        {u"identity"_s,
         {requiredText(u"name"_s, 3), requiredText(u"homepage"_s), requiredText(u"timezone"_s),
          text(u"externalId"_s), patterned(u"defaultCurrency"_s, u"^[A-Z]{3}$"_s)}},
        {u"address"_s,
         {text(u"address"_s), text(u"zipCode"_s), text(u"city"_s),
          patterned(u"country"_s, u"^[A-Z]{2}$"_s)}},
        {u"contacts"_s,
         {patterned(u"administrativeEmail"_s, mail), patterned(u"technicalEmail"_s, mail),
          patterned(u"riskAlertEmail"_s, mail), patterned(u"schedulerAlertEmail"_s, mail),
          notification}},
        {u"behaviour"_s,
         {field(u"disabled"_s, InputKind::Boolean), field(u"isPciEnabled"_s, InputKind::Boolean),
          types, field(u"defaultRiskRuleSet"_s, InputKind::Number),
          field(u"defaultVtRiskRuleSet"_s, InputKind::Number)}},
    };
    for (FieldGroup &group : spec.groups) {
        for (FieldSpec &one : group.fields)
            one.source = u"ixopay.md §2.3"_s;
    }
    return spec;
}

} // namespace console
