#pragma once

#include "app/services/chargebackstop/chargebackstopparser.h"
#include "app/services/json/rowrecipe.h"

namespace console {

[[nodiscard]] const RowRecipe &chargebackStopIntegrationRecipe();
[[nodiscard]] const RowRecipe &chargebackStopMerchantRecipe();

/// Absent without a usable id.
[[nodiscard]] std::optional<Integration> chargebackStopIntegration(const JsonValue &json,
                                                                   const OrganisationNames &names);
[[nodiscard]] std::optional<Merchant> chargebackStopMerchant(const JsonValue &json,
                                                             const OrganisationNames &names);

} // namespace console
