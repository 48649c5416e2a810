#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/jsonvalue.h"
#include "models/domain/specs/connectorspec.h"

namespace console {

/// getConnectorSettings, both forms, in every documented shape: an object, a list, a map; nested
/// `properties` and `items`; `enum` as a list or as one text; an element without a name.
[[nodiscard]] Result<IxopaySettings> parseIxopaySettings(const HttpReply &reply);

/// Fields for what is stored under `path` ("config.extraData") but not described: nobody should
/// have to guess that it is there. Values of texts that sound secret are masked.
[[nodiscard]] QList<FieldSpec> undescribedFields(const JsonValue &stored,
                                                 const QList<FieldSpec> &described);

} // namespace console
