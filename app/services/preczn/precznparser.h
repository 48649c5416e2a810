#pragma once

#include "app/services/http/httpexchange.h"
#include "models/ports/platform.h"

namespace console {

/// Preczn's replies as domain values (preczn.md §3.2). Every function takes any complete reply.

/// The stage of a cursor that asks for the merchants part by part, `precznPageSize` at a time.
inline constexpr int precznPartStage = 1;
inline constexpr qint64 precznPageSize = 100;

/// One page of GET /v1/merchants. Path and envelope are not documented: a bare array or one under
/// data, items, merchants or results is understood. `asked` is where the page was read from.
[[nodiscard]] Result<CatalogueBatch> parsePrecznMerchants(const HttpReply &reply,
                                                          const CatalogueCursor &asked);

/// GET /v1/merchants/{id}: the merchant and its connections. BadReply if it is another one.
[[nodiscard]] Result<CatalogueBatch> parsePrecznMerchant(const HttpReply &reply, const QString &id);

/// GET /v1/merchants/{id}/requirement.
[[nodiscard]] Result<QList<Requirement>> parsePrecznRequirements(const HttpReply &reply);

/// PATCH /v1/merchants/{id}/connections/{connectionId}: the success predicate of safety.md §3. 200,
/// complete JSON, this merchant, and in it a connection whose id, or processor, is the target's.
[[nodiscard]] Result<CredentialReceipt> parsePrecznReceipt(const HttpReply &reply,
                                                           const ConnectorRef &target);

} // namespace console
