#include "app/services/chargebackstop/chargebackstopobjects.h"

#include "app/services/json/fieldflattener.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The first four are documented; the rest is inferred from the requests and from merchants.
constexpr std::array integrationRules{
    FieldRule{"id"_L1},
    FieldRule{"organisation_id"_L1},
    FieldRule{"name"_L1},
    FieldRule{"type"_L1},
    FieldRule{"status"_L1},
    FieldRule{"merchant_ids"_L1},
    FieldRule{"created_at"_L1, FieldTreatment::Time},
    FieldRule{"updated_at"_L1, FieldTreatment::Time},
    FieldRule{"links"_L1},
};

constexpr std::array merchantRules{
    FieldRule{"id"_L1},
    FieldRule{"organisation_id"_L1},
    FieldRule{"name"_L1},
    FieldRule{"type"_L1},
    FieldRule{"external_id"_L1},
    FieldRule{"default_representment_service_type"_L1},
    FieldRule{"created_at"_L1, FieldTreatment::Time},
    FieldRule{"updated_at"_L1, FieldTreatment::Time},
    FieldRule{"links"_L1},
};

Lifecycle lifecycleOf(const QString &status)
{
    if (status == "ENABLED"_L1)
        return Lifecycle::Active;
    return status == "DISABLED"_L1 ? Lifecycle::Off : Lifecycle::Unknown;
}

} // namespace

std::optional<Integration> chargebackStopIntegration(const JsonValue &json,
                                                     const OrganisationNames &names)
{
    Integration integration;
    integration.id = json[u"id"].id();
    if (integration.id.isEmpty())
        return std::nullopt;
    integration.name = json[u"name"].label();
    integration.ownerId = json[u"organisation_id"].id();
    integration.ownerName = names.value(integration.ownerId);
    integration.type = json[u"type"].label();
    integration.rawStatus = json[u"status"].label();
    integration.lifecycle = lifecycleOf(integration.rawStatus);
    for (const auto &[key, value] : json[u"merchant_ids"].children()) {
        if (!value.id().isEmpty())
            integration.merchantIds.append(value.id());
    }
    integration.fields = flatten(json, integrationRules);
    return integration;
}

std::optional<Merchant> chargebackStopMerchant(const JsonValue &json,
                                               const OrganisationNames &names)
{
    Merchant merchant;
    merchant.id = json[u"id"].id();
    if (merchant.id.isEmpty())
        return std::nullopt;
    merchant.name = json[u"name"].label();
    merchant.ownerId = json[u"organisation_id"].id();
    merchant.ownerName = names.value(merchant.ownerId);
    merchant.type = json[u"type"].label();
    merchant.externalId = json[u"external_id"].label();
    merchant.fields = flatten(json, merchantRules);
    return merchant;
}

} // namespace console
