#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/json/rowrecipe.h"
#include "models/ports/platform.h"

namespace console {

/// ChargebackStop's replies as domain values (chargebackstop.md §4.3). Everything but an id is
/// optional, because the Integration object is documented in part only.

/// Organisation names by id, to name the owners of what is listed later.
using OrganisationNames = OwnerNames;

/// One page of {"items":[…],"count":n}.
struct OrganisationPage {
    OrganisationNames names;
    PackedLines ids; ///< UTF-8
    std::optional<qint64> count;
};

inline constexpr qint64 chargebackStopPageSize = 100;

/// How many rows the list has, if `count` tells: whether it is the total is not proven (§4.3), and
/// a full first page of as many rows as `count` may have as many again behind it.
[[nodiscard]] std::optional<qint64> chargebackStopTotal(qint64 offset, qint64 size,
                                                        std::optional<qint64> count);

[[nodiscard]] Result<OrganisationPage> parseOrganisations(const HttpReply &reply);

[[nodiscard]] Result<CatalogueBatch>
parseChargebackStopIntegrations(const HttpReply &reply, const CatalogueCursor &asked,
                                const OrganisationNames &names);
[[nodiscard]] Result<CatalogueBatch> parseChargebackStopMerchants(const HttpReply &reply,
                                                                  const CatalogueCursor &asked,
                                                                  const OrganisationNames &names);

/// GET /v1/merchants/{id}: BadReply if it is another one, NotVisibleToKey for other keys' 401.
[[nodiscard]] Result<CatalogueBatch> parseChargebackStopMerchant(const HttpReply &reply,
                                                                 const QString &id,
                                                                 const OrganisationNames &names);

/// GET /v1/integrations/{id}: BadReply if it is another one.
[[nodiscard]] Result<Integration> parseChargebackStopIntegration(const HttpReply &reply,
                                                                 const QString &id,
                                                                 const OrganisationNames &names);

/// PATCH of the status: 200, an object, ours, and it says DISABLED (safety.md §3).
[[nodiscard]] Result<Integration> parseChargebackStopDisabled(const HttpReply &reply,
                                                              const QString &id,
                                                              const OrganisationNames &names);

/// True for the 401 and 403 by which partner-only resources answer other keys (§4.1).
[[nodiscard]] bool isHiddenFromKey(const HttpReply &reply);

/// The error that such a reply makes where nothing else can be told; absent for other replies.
[[nodiscard]] std::optional<ApiError> hiddenFromKeyError(const HttpReply &reply);

} // namespace console
