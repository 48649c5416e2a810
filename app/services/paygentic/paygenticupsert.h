#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/integration.h"
#include "models/domain/result.h"
#include "models/domain/secretbuffer.h"

namespace console {

/// The PUT body that re-activates an integration as `fresh` (the reply to a GET) shows it. Whether
/// an upsert keeps what it omits is not documented, so externalId, config and metadata go back
/// byte for byte. BadReply if `fresh` is not the integration that the user chose.
[[nodiscard]] Result<SecretBuffer> paygenticReactivation(const HttpReply &fresh,
                                                         const Integration &chosen);

} // namespace console
