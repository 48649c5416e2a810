#include "tests/core/sampledrafts.h"

#include "models/domain/specs/connectorspec.h"
#include "models/domain/specs/platformspecs.h"
#include "tests/core/consolecore.h"
#include "tests/support/waiting.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

ObjectRef refTo(const AccountId &account, ObjectKind kind, const QString &id = {})
{
    ObjectRef ref;
    ref.account = account;
    ref.kind = kind;
    ref.id = id;
    return ref;
}

Result<ObjectDraft> stored(Platform &platform, const ObjectSpec &spec, const ObjectRef &ref)
{
    const auto object = waitFor(platform.editing()->load(ref, spec));
    return object ? Result<ObjectDraft>(ObjectDraft(spec, *object)) : failure(object.error());
}

ObjectDraft fresh(const ObjectSpec &spec, const AccountId &account)
{
    return {spec, newObject(spec, refTo(account, spec.object))};
}

/// The stored object, with one field changed.
Result<ObjectDraft> changed(Platform &platform, const ObjectSpec &spec, const ObjectRef &ref,
                            const QString &field, const FieldValue &value)
{
    auto draft = stored(platform, spec, ref);
    if (draft)
        draft->set(field, value);
    return draft;
}

/// A connector of the sample, as the editor opens it for that command.
Result<ObjectDraft> connectorDraft(Platform &platform, const AccountId &account,
                                   const ConnectorRef &connector, const QString &variant = {})
{
    ObjectRef ref = refTo(account, ObjectKind::Connector, connector.connectorId);
    ref.ownerId = connector.merchantId;
    ref.type = connector.type;
    const EditOffer offer{ref.id.isEmpty() ? EditVerb::Create : EditVerb::Update,
                          ObjectKind::Connector, variant, EditBlock::None};
    const auto spec = waitFor(platform.editing()->spec(ref, offer));
    return spec ? stored(platform, *spec, ref) : failure(spec.error());
}

Result<ObjectDraft> connectorWith(Platform &platform, const AccountId &account,
                                  const ConnectorRef &connector, const QString &variant,
                                  const QString &field, const FieldValue &value)
{
    auto draft = connectorDraft(platform, account, connector, variant);
    if (draft)
        draft->set(field, value);
    return draft;
}

} // namespace

Result<ObjectDraft> newPaygenticIntegration(Platform &, const AccountId &account)
{
    ObjectDraft draft = fresh(paygenticSpecs().first(), account);
    draft.set(u"merchantId"_s, FieldValue::ofText(u"org_new1"));
    draft.set(u"config"_s, FieldValue::ofJson(R"({"b":1,"a":{"x":[]}})"));
    return draft;
}

Result<ObjectDraft> editedPaygenticIntegration(Platform &platform, const AccountId &account)
{
    return changed(platform, paygenticSpecs().first(),
                   refTo(account, ObjectKind::Integration, u"mint_56CjnAbsIdZFEwxIpvMTxb53"_s),
                   u"externalId"_s, FieldValue::ofText(u"inst_new"));
}

Result<ObjectDraft> newChargebackStopIntegration(Platform &platform, const AccountId &account)
{
    EditRole &role = *platform.editing();
    const auto organisations = waitFor(role.choices(u"organisations"_s, {}));
    if (!organisations)
        return failure(organisations.error());
    const QString organisation = organisations->first().value;
    const auto merchants = waitFor(role.choices(u"merchants"_s, organisation));
    if (!merchants)
        return failure(merchants.error());
    ObjectDraft draft = fresh(chargebackStopSpecs().first(), account);
    draft.set(u"name"_s, FieldValue::ofText(u"Orders of May"));
    draft.set(u"organisation_id"_s, FieldValue::ofText(organisation));
    draft.set(u"merchant_ids"_s, FieldValue::ofList({merchants->first().value}));
    draft.set(u"status"_s, FieldValue::ofText(u"DISABLED"));
    return draft;
}

Result<ObjectDraft> renamedChargebackStopIntegration(Platform &platform, const AccountId &account)
{
    return changed(platform, chargebackStopSpecs().last(),
                   refTo(account, ObjectKind::Integration, u"int_ECQoJQo4OwBMc87n"_s), u"name"_s,
                   FieldValue::ofText(u"Orders of June"));
}

Result<ObjectDraft> newPrecznMerchant(Platform &, const AccountId &account)
{
    ObjectDraft draft = fresh(precznSpecs().first(), account);
    draft.set(u"name"_s, FieldValue::ofText(u"Nordlicht Reisen"));
    draft.set(u"active"_s, FieldValue::ofBoolean(false));
    draft.set(u"connections"_s, FieldValue::ofJson(R"([{"processor":"Braintree"}])"));
    return draft;
}

Result<ObjectDraft> deactivatedPrecznMerchant(Platform &platform, const AccountId &account)
{
    return changed(platform, precznSpecs().at(1),
                   refTo(account, ObjectKind::Merchant, u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s),
                   u"active"_s, FieldValue::ofBoolean(false));
}

Result<ObjectDraft> labelledPrecznMerchant(Platform &platform, const AccountId &account)
{
    return changed(platform, precznSpecs().at(2),
                   refTo(account, ObjectKind::Merchant, u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s),
                   u"labels"_s, FieldValue::ofList({u"Alpha"_s, u"Beta"_s}));
}

Result<ObjectDraft> editedIxopayConnector(Platform &platform, const AccountId &account)
{
    return connectorWith(platform, account, ixopayConnector(account), {}, u"description"_s,
                         FieldValue::ofText(u"Cards in euros"));
}

Result<ObjectDraft> rekeyedIxopayConnector(Platform &platform, const AccountId &account)
{
    return connectorWith(platform, account, ixopayConnector(account), {}, u"sharedSecret"_s,
                         FieldValue::ofSecret(SecretBuffer(newPracticeSecret)));
}

Result<ObjectDraft> enabledIxopayConnector(Platform &platform, const AccountId &account)
{
    return connectorWith(platform, account, disabledIxopayConnectorRef(account), enableVariant,
                         u"disabled"_s, FieldValue::ofBoolean(false));
}

Result<ObjectDraft> disabledIxopayConnector(Platform &platform, const AccountId &account)
{
    return connectorWith(platform, account, ixopayConnector(account), disableVariant,
                         u"disabled"_s, FieldValue::ofBoolean(true));
}

Result<ObjectDraft> newIxopayConnector(Platform &platform, const AccountId &account)
{
    ConnectorRef place = ixopayConnector(account);
    place.connectorId.clear();
    place.type.clear();
    auto draft = connectorDraft(platform, account, place);
    if (!draft)
        return draft;
    draft->set(u"name"_s, FieldValue::ofText(u"Kreditkarte Zwei"));
    draft->set(u"adapter"_s, FieldValue::ofText(u"Simulator"));
    draft->set(u"method"_s, FieldValue::ofText(u"Creditcard"));
    draft->set(u"apiKey"_s, FieldValue::ofText(u"conn-zwei"));
    draft->set(u"sharedSecret"_s, FieldValue::ofSecret(SecretBuffer(newPracticeSecret)));
    return draft;
}

Result<ObjectDraft> newIxopayMerchant(Platform &platform, const AccountId &account)
{
    const auto tenants = waitFor(platform.editing()->choices(u"tenants"_s, {}));
    if (!tenants)
        return failure(tenants.error());
    ObjectDraft draft = fresh(ixopayMerchantSpec(), account);
    draft.set(u"tenantGuid"_s, FieldValue::ofText(tenants->first().value));
    draft.set(u"name"_s, FieldValue::ofText(u"Neuer Laden"));
    draft.set(u"homepage"_s, FieldValue::ofText(u"https://laden.example"));
    draft.set(u"timezone"_s, FieldValue::ofText(u"Europe/Vienna"));
    return draft;
}

} // namespace console::testing
