#pragma once

#include "app/services/chargebackstop/chargebackstopparser.h"
#include "models/domain/jsonvalue.h"

namespace console {

/// Absent without a usable id.
[[nodiscard]] std::optional<Integration> chargebackStopIntegration(const JsonValue &json,
                                                                   const OrganisationNames &names);
[[nodiscard]] std::optional<Merchant> chargebackStopMerchant(const JsonValue &json,
                                                             const OrganisationNames &names);

} // namespace console
