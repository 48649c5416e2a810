#pragma once

#include "models/domain/fieldlist.h"
#include "models/domain/lifecycle.h"

#include <QStringList>

namespace console {

/// A business that takes payments: IXOPAY merchant, Preczn merchant, ChargebackStop merchant, or a
/// Paygentic organisation seen through its integrations.
struct Merchant
{
    QString id; ///< "mid_…", "ME-…", "mrch_…", "org_…"; never empty
    QString name; ///< empty if the platform gave none
    QString ownerId; ///< IXOPAY tenant, ChargebackStop organisation; empty elsewhere
    QString ownerName;
    QString type; ///< ChargebackStop merchant type, Preczn businessType; may be empty
    QString rawStatus; ///< exactly as delivered: "active: false", "disabled", …
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString externalId;
    FieldList fields;

    bool operator==(const Merchant &) const = default;
};

} // namespace console
