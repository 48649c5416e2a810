#include "models/tables/cataloguerow.h"

namespace console {

namespace {

/// What every object brings along, and what its account says about it.
template <typename Object>
CatalogueRow commonRow(ObjectKind kind, const Account &account, const Object &object,
                       const QDateTime &fetchedAt)
{
    CatalogueRow row;
    row.kind = kind;
    row.account = account.id;
    row.accountLabel = account.label;
    row.platform = account.platform;
    row.environment = account.environment;
    row.id = object.id;
    row.name = object.name;
    row.type = object.type;
    row.rawStatus = object.rawStatus;
    row.lifecycle = object.lifecycle;
    row.fields = object.fields;
    row.fetchedAt = fetchedAt;
    return row;
}

} // namespace

CatalogueRow catalogueRow(const Account &account, const Merchant &merchant,
                          const QDateTime &fetchedAt)
{
    CatalogueRow row = commonRow(ObjectKind::Merchant, account, merchant, fetchedAt);
    row.ownerId = merchant.ownerId;
    row.ownerName = merchant.ownerName;
    row.externalId = merchant.externalId;
    return row;
}

CatalogueRow catalogueRow(const Account &account, const Connector &connector,
                          const QDateTime &fetchedAt)
{
    CatalogueRow row = commonRow(ObjectKind::Connector, account, connector, fetchedAt);
    row.ownerId = connector.merchantId;
    row.ownerName = connector.merchantName;
    row.method = connector.method;
    return row;
}

CatalogueRow catalogueRow(const Account &account, const Integration &integration,
                          const QDateTime &fetchedAt)
{
    CatalogueRow row = commonRow(ObjectKind::Integration, account, integration, fetchedAt);
    row.ownerId = integration.ownerId;
    row.ownerName = integration.ownerName;
    row.externalId = integration.externalId;
    row.merchantIds = integration.merchantIds;
    return row;
}

namespace {

/// commonRow() the other way round.
template <typename Object>
Object commonObject(const CatalogueRow &row)
{
    Object object;
    object.id = row.id;
    object.name = row.name;
    object.ownerId = row.ownerId;
    object.ownerName = row.ownerName;
    object.type = row.type;
    object.rawStatus = row.rawStatus;
    object.lifecycle = row.lifecycle;
    object.externalId = row.externalId;
    object.fields = row.fields;
    return object;
}

} // namespace

Integration integrationOf(const CatalogueRow &row)
{
    auto integration = commonObject<Integration>(row);
    integration.merchantIds = row.merchantIds;
    return integration;
}

Merchant merchantOf(const CatalogueRow &row)
{
    return commonObject<Merchant>(row);
}

} // namespace console
