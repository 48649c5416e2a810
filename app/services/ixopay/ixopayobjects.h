#pragma once

#include "app/services/ixopay/ixopayparser.h"

namespace console {

/// Absent without a usable guid.
[[nodiscard]] std::optional<Merchant> ixopayMerchant(const JsonValue &json,
                                                     const IxopayTenant &tenant);
[[nodiscard]] std::optional<Connector>
ixopayConnector(const JsonValue &json, const QString &merchantId, const QString &merchantName);

} // namespace console
