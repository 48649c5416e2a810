#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/json/replydecoder.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/page.h"

namespace console {

/// IXOPAY's provisioning replies as domain values (ixopay.md §2.3). Keys are read in any case,
/// numbers and flags may be strings. Every reply must say `success` and carry no `errorCode`: the
/// documents' own error example says success: true.

struct IxopayTenant {
    QString guid;
    QString name;
};

[[nodiscard]] Result<QList<IxopayTenant>> parseIxopayTenants(const HttpReply &reply);

/// listMerchants of `tenant`.
[[nodiscard]] Result<QList<Merchant>> parseIxopayMerchants(const HttpReply &reply,
                                                           const IxopayTenant &tenant);

/// listConnectors of a merchant; `merchantName` may be empty.
[[nodiscard]] Result<QList<Connector>> parseIxopayConnectors(const HttpReply &reply,
                                                             const QString &merchantId,
                                                             const QString &merchantName);

/// A routing document as delivered: these alone come without `success` (ixopay.md §2.3).
[[nodiscard]] Result<FieldValue> parseIxopayRouting(const HttpReply &reply);

/// {"success","errorCode","errorMessage"}; the code decides where the status leaves it open.
[[nodiscard]] ErrorBody ixopayErrorBody(const JsonValue &body, int status);

/// The JSON of a reply that succeeded in every way IXOPAY has of saying so.
[[nodiscard]] Result<JsonValue> decodeIxopay(const HttpReply &reply, ReplyTo asked);

} // namespace console
