#pragma once

#include "app/services/http/platformconnection.h"
#include "models/ports/platform.h"

#include <memory>

namespace console {

/// The client for an account's platform. A further platform is one more line in its table.
[[nodiscard]] std::unique_ptr<Platform> makePlatform(const Account &account, HttpExchange &exchange,
                                                     KeySource key);

} // namespace console
