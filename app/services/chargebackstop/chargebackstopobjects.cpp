#include "app/services/chargebackstop/chargebackstopobjects.h"

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

constexpr std::array statusClasses{StatusClass{"ENABLED"_L1, Lifecycle::Active},
                                   StatusClass{"DISABLED"_L1, Lifecycle::Off}};

Lifecycle lifecycleOf(QStringView status)
{
    return lifecycleIn(statusClasses, status);
}

constexpr RowRecipe integrationRecipe{ObjectKind::Integration,
                                     "id"_L1,
                                     "name"_L1,
                                     "organisation_id"_L1,
                                     "type"_L1,
                                     "status"_L1,
                                     {},
                                     "merchant_ids"_L1,
                                     false,
                                     lifecycleOf,
                                     integrationRules};

constexpr RowRecipe merchantRecipe{ObjectKind::Merchant,
                                  "id"_L1,
                                  "name"_L1,
                                  "organisation_id"_L1,
                                  "type"_L1,
                                  {},
                                  "external_id"_L1,
                                  {},
                                  false,
                                  nullptr,
                                  merchantRules};

} // namespace

const RowRecipe &chargebackStopIntegrationRecipe()
{
    return integrationRecipe;
}

const RowRecipe &chargebackStopMerchantRecipe()
{
    return merchantRecipe;
}

std::optional<Integration> chargebackStopIntegration(const JsonValue &json,
                                                     const OrganisationNames &names)
{
    const auto row = rowOf(json, integrationRecipe, names);
    return row ? std::optional(integrationOf(*row)) : std::nullopt;
}

std::optional<Merchant> chargebackStopMerchant(const JsonValue &json,
                                               const OrganisationNames &names)
{
    const auto row = rowOf(json, merchantRecipe, names);
    return row ? std::optional(merchantOf(*row)) : std::nullopt;
}

} // namespace console
