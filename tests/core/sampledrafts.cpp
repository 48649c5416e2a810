#include "tests/core/sampledrafts.h"

#include "models/domain/specs/platformspecs.h"
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

} // namespace console::testing
