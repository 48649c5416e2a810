#pragma once

#include "models/domain/page.h"
#include "models/domain/result.h"

namespace console {

/// The walk through an account: tenants, each tenant's merchants, each merchant's connectors. A
/// cursor's `pending` are the owners still to be read in its stage, `pendingNext` those found for
/// the next stage.
enum class IxopayStage { Tenants, Merchants, Connectors, End };

[[nodiscard]] IxopayStage ixopayStage(const CatalogueCursor &cursor);

/// Where to go on once the tenants are known; absent if there are none.
[[nodiscard]] std::optional<CatalogueCursor> afterTenants(const QStringList &tenants);

/// Where to go on once the first pending owner was read and `found` below it.
[[nodiscard]] std::optional<CatalogueCursor> afterOwner(const CatalogueCursor &from,
                                                        const QStringList &found);

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
