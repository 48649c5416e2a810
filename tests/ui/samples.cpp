// Made-up merchants in several languages, with every status and kind of field.
#include "tests/ui/desk.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

Field text(const QString &path, const QString &value)
{
    return {path, value, FieldKind::Text};
}

Merchant merchant(const QString &id, const QString &name, const QString &type, const QString &raw,
                  Lifecycle lifecycle)
{
    Merchant one;
    one.id = id;
    one.name = name;
    one.type = type;
    one.rawStatus = raw;
    one.lifecycle = lifecycle;
    one.fields = {text(u"id"_s, id), text(u"name"_s, name), text(u"businessType"_s, type),
                  {u"active"_s, u"true"_s, FieldKind::Boolean},
                  {u"externalId"_s, {}, FieldKind::Empty},
                  {u"createdAt"_s, u"2026-04-12T08:31:00Z"_s, FieldKind::Time},
                  text(u"address.city"_s, u"Zürich"_s), text(u"address.country"_s, u"CH"_s),
                  text(u"owners[0].firstName"_s, u"Bobby"_s),
                  text(u"owners[0].lastName"_s, u"Ng"_s),
                  {u"owners[0].ssn"_s, {}, FieldKind::Secret}};
    return one;
}

Connector connector(const QString &id, const QString &type, const Merchant &owner,
                    const QString &raw, Lifecycle lifecycle)
{
    Connector one;
    one.id = id;
    one.name = type;
    one.merchantId = owner.id;
    one.merchantName = owner.name;
    one.type = type;
    one.rawStatus = raw;
    one.lifecycle = lifecycle;
    one.fields = {text(u"id"_s, id), text(u"processor"_s, type), text(u"status"_s, raw),
                  text(u"config.username"_s, u"api-user-4711"_s),
                  {u"config.password"_s, {}, FieldKind::Secret},
                  {u"sharedSecret"_s, {}, FieldKind::Secret},
                  text(u"callbackUrl"_s,
                       u"https://callbacks.example.com/payments/v2/notify/merchant/4711"_s)};
    return one;
}

Integration integration(const QString &id, const QString &name, const QString &type,
                        const QString &raw, Lifecycle lifecycle, const QString &owner,
                        const QString &ownerName, const QStringList &merchants)
{
    Integration one;
    one.id = id;
    one.name = name;
    one.ownerId = owner;
    one.ownerName = ownerName;
    one.type = type;
    one.rawStatus = raw;
    one.lifecycle = lifecycle;
    one.merchantIds = merchants;
    one.fields = {text(u"id"_s, id), text(u"type"_s, type), text(u"status"_s, raw),
                  {u"apiToken"_s, {}, FieldKind::Secret}};
    return one;
}

CatalogueBatch preczn()
{
    CatalogueBatch batch;
    batch.merchants = {
        merchant(u"mid_2fKq81bobbys"_s, u"Bobby's Burgers"_s, u"restaurant"_s, u"active: true"_s,
                 Lifecycle::Active),
        merchant(u"mid_77aacafezrh"_s, u"Café Zürich"_s, u"restaurant"_s, u"active: true"_s,
                 Lifecycle::Active),
        merchant(u"mid_90nordlicht"_s, u"Nordlicht Reisen GmbH & Co. Kommanditgesellschaft"_s,
                 u"travel"_s, u"active: false"_s, Lifecycle::Off),
        merchant(u"mid_31sakura"_s, u"さくら書店"_s, u"retail"_s, u"active: true"_s,
                 Lifecycle::Active)};
    const auto &m = batch.merchants;
    batch.connectors = {
        connector(u"midCon_8x1worldpay"_s, u"WorldPay"_s, m[0], u"active"_s, Lifecycle::Active),
        connector(u"midCon_8x2nmi"_s, u"NMI"_s, m[0], u"requirementsNeeded"_s,
                  Lifecycle::ActionNeeded),
        connector(u"midCon_9q4nmi"_s, u"NMI"_s, m[1], u"underwriting"_s, Lifecycle::Pending),
        connector(u"midCon_9q7elavon"_s, u"Elavon"_s, m[2], u"declined"_s, Lifecycle::Failed),
        connector(u"midCon_9z1payroc"_s, u"Payroc"_s, m[3], u"somethingNew"_s,
                  Lifecycle::Unknown)};
    return batch;
}

CatalogueBatch ixopay()
{
    CatalogueBatch batch;
    batch.merchants = {merchant(u"ME-4410"_s, u"Panadería La Espiga"_s, {}, u"enabled"_s,
                                Lifecycle::Active),
                       merchant(u"ME-4411"_s, u"Müller Optik"_s, {}, u"disabled"_s, Lifecycle::Off)};
    for (auto &one : batch.merchants) {
        one.ownerId = u"TE-12"_s;
        one.ownerName = u"Retail Europe"_s;
    }
    batch.connectors = {connector(u"CO-9001"_s, u"Adyen"_s, batch.merchants[0], u"enabled"_s,
                                  Lifecycle::Active),
                        connector(u"CO-9002"_s, u"PayPal"_s, batch.merchants[1], u"disabled"_s,
                                  Lifecycle::Off)};
    batch.connectors[0].method = u"creditcard"_s;
    return batch;
}

CatalogueBatch paygentic()
{
    CatalogueBatch batch;
    batch.merchants = {merchant(u"org_acme"_s, u"Acme Robotics"_s, {}, {}, Lifecycle::Unknown)};
    batch.integrations = {
        integration(u"mint_01hsalesforce"_s, u"salesforce"_s, u"salesforce"_s, u"active"_s,
                    Lifecycle::Active, u"org_acme"_s, u"Acme Robotics"_s, {u"org_acme"_s}),
        integration(u"mint_02hubspot"_s, u"hubspot"_s, u"hubspot"_s, u"disconnected"_s,
                    Lifecycle::Off, u"org_acme"_s, u"Acme Robotics"_s, {u"org_acme"_s}),
        integration(u"mint_03netsuite"_s, u"netsuite"_s, u"netsuite"_s, u"error"_s,
                    Lifecycle::Failed, u"org_acme"_s, u"Acme Robotics"_s, {u"org_acme"_s})};
    return batch;
}

CatalogueBatch chargebackStop()
{
    CatalogueBatch batch;
    batch.integrations = {
        integration(u"int_a1"_s, u"Shop orders"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s,
                    Lifecycle::Active, u"org_ht"_s, u"Hotel Thaler"_s, {}),
        integration(u"int_a2"_s, u"Stripe"_s, u"STRIPE"_s, u"ENABLED"_s, Lifecycle::Active,
                    u"org_ht"_s, u"Hotel Thaler"_s, {}),
        integration(u"int_a3"_s, u"Legacy orders"_s, u"CUSTOM_ORDERS"_s, u"DISABLED"_s,
                    Lifecycle::Off, u"org_ht"_s, u"Hotel Thaler"_s, {})};
    batch.notes = {u"organisations"_s, u"merchants"_s};
    return batch;
}

} // namespace

CatalogueBatch samplesOf(PlatformKind platform)
{
    switch (platform) {
    case PlatformKind::Paygentic:
        return paygentic();
    case PlatformKind::Ixopay:
        return ixopay();
    case PlatformKind::Preczn:
        return preczn();
    case PlatformKind::ChargebackStop:
        return chargebackStop();
    }
    Q_UNREACHABLE();
}

} // namespace console::testing
