#pragma once

#include "app/sandbox/chargebackstop/chargebackstoprecords.h"

#include <QUrlQuery>

namespace console {

/// The merchants a list request asks for, filtered and sorted (chargebackstop.md §4.2); newest
/// first where it does not say.
[[nodiscard]] QList<CbsMerchant> selectMerchants(QList<CbsMerchant> merchants,
                                                 const QUrlQuery &query);

} // namespace console
