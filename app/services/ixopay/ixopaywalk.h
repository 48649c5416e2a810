#pragma once

#include "models/domain/page.h"
#include "models/domain/result.h"

namespace console {

/// The walk through an account: tenants, each tenant's merchants, each merchant's connectors. A
/// cursor's `owner` is whose list it leads to.
enum class IxopayStage { Tenants, Merchants, Connectors };

[[nodiscard]] inline CatalogueCursor ixopayCursor(IxopayStage stage, const QString &owner,
                                                  const QString &ownerName)
{
    CatalogueCursor cursor;
    cursor.stage = static_cast<int>(stage);
    cursor.owner = owner;
    cursor.ownerName = ownerName;
    return cursor;
}

/// An owner that vanished since it was listed (404, error code 1007) owns nothing: the walk goes
/// on. A 404 that IXOPAY did not write stays an error.
template <typename Object>
[[nodiscard]] Result<QList<Object>> skippedIfGone(Result<QList<Object>> objects)
{
    const bool gone = !objects && objects.error().kind == ApiErrorKind::NotFound
        && objects.error().reason != RefusalReason::AddressNotRecognised;
    return gone ? QList<Object>() : std::move(objects);
}

} // namespace console
