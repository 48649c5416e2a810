#pragma once

#include "app/sandbox/chargebackstop/chargebackstoprecords.h"

#include <optional>

namespace console {

/// Why a write is refused: a business code of seed 4 with its HTTP status.
struct CbsRefusal
{
    int status;
    QString code;
    QString message;
};

/// What is wrong with a create whose organisation is known to be accessible; `merchants` are all
/// that exist.
[[nodiscard]] std::optional<CbsRefusal> checkCreate(const QJsonObject &body,
                                                    const QList<CbsMerchant> &merchants);

/// What is wrong with an update of an existing integration.
[[nodiscard]] std::optional<CbsRefusal> checkUpdate(const QJsonObject &body,
                                                    const CbsIntegration &integration);

} // namespace console
