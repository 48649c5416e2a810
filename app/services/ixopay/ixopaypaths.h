#pragma once

#include "app/services/http/platformconnection.h"

namespace console {

/// "/api/provisioning/listConnectors/ME-…".
[[nodiscard]] inline QString ixopayPath(QLatin1String endpoint, const QString &id = {})
{
    const QString path = QLatin1String("/api/provisioning/") % endpoint;
    return id.isEmpty() ? path : QString(path % u'/' % pathSegment(id));
}

} // namespace console
