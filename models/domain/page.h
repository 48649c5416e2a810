#pragma once

#include "models/domain/connector.h"
#include "models/domain/integration.h"
#include "models/domain/merchant.h"

#include <QStringList>

#include <optional>

namespace console {

/// Where reading a platform's catalogue stands. Opaque to all but that platform's client: start
/// with a default one, pass back what the last batch gave.
struct CatalogueCursor
{
    int stage = 0; ///< which of the platform's lists is being read
    qint64 offset = 0; ///< for platforms that count (limit/offset)
    QStringList pending; ///< for platforms that are walked: owners still to be read
    QStringList pendingNext; ///< owners found so far for the next stage
    bool operator==(const CatalogueCursor &) const = default;
};

/// One reply's worth of a platform's objects. Whatever an endpoint returns is in here: reading
/// Preczn merchants yields their connections too.
struct CatalogueBatch
{
    QList<Merchant> merchants;
    QList<Connector> connectors;
    QList<Integration> integrations;
    std::optional<CatalogueCursor> next; ///< absent: the catalogue is complete
    std::optional<qint64> total; ///< objects in the current list, if the platform counts them
    QStringList notes; ///< what this key cannot see, for the user ("organisations")
};

} // namespace console
