#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/json/replydecoder.h"
#include "models/domain/page.h"
#include "models/domain/statustransition.h"

namespace console {

/// Paygentic's replies as domain values (paygentic.md §1.2, seed 0).

inline constexpr qint64 paygenticPageSize = 100;

/// One page of {"data":[…],"pagination":{limit,offset,total}}, with the merchants its integrations
/// belong to: no endpoint lists organisations.
[[nodiscard]] Result<CatalogueBatch> parsePaygenticIntegrations(const HttpReply &reply,
                                                                const CatalogueCursor &asked);

/// All that is known of organisations: that integrations name them. Each once.
[[nodiscard]] PackedRows paygenticMerchantsOf(const PackedRows &integrations);

/// One merchantIntegration; absent without a usable id.
[[nodiscard]] std::optional<Integration> paygenticIntegration(const JsonValue &json);

/// GET of one: BadReply if it is another.
[[nodiscard]] Result<Integration> parsePaygenticIntegration(const HttpReply &reply,
                                                            const QString &id);

/// The reply to a command: 200, ours, and it shows the command's status.
[[nodiscard]] Result<Integration> parsePaygenticChange(const HttpReply &reply, const QString &id,
                                                       StatusCommand command);

/// {"error"?,"message","code"?,"details"?} or {"error":"validation_error","message","errors":[…]}.
[[nodiscard]] ErrorBody paygenticErrorBody(const JsonValue &body, int status);

} // namespace console
