#pragma once

#include "models/domain/fieldlist.h"
#include "models/domain/lifecycle.h"

namespace console {

/// What carries payment credentials: an IXOPAY connector or a Preczn merchant connection.
struct Connector
{
    QString id; ///< "CO-…" or "midCon_…"
    QString name; ///< IXOPAY: its name. Preczn: the processor
    QString merchantId;
    QString merchantName;
    QString type; ///< processor (Preczn) or adapter (IXOPAY), the platform's spelling
    QString method; ///< IXOPAY method; empty at Preczn
    QString rawStatus;
    Lifecycle lifecycle = Lifecycle::Unknown;
    FieldList fields;

    bool operator==(const Connector &) const = default;
};

} // namespace console
