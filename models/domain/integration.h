#pragma once

#include "models/domain/fieldlist.h"
#include "models/domain/lifecycle.h"

#include <QStringList>

namespace console {

/// A Paygentic merchant integration or a ChargebackStop integration.
struct Integration
{
    QString id; ///< "mint_…" or "int_…"
    QString name; ///< ChargebackStop name. Paygentic has none: the provider stands in
    QString ownerId; ///< organisation (ChargebackStop) or merchant (Paygentic)
    QString ownerName;
    QString type; ///< "CUSTOM_ORDERS", "salesforce", …, the platform's spelling
    QString rawStatus; ///< "ENABLED", "active", …; empty if the platform sent none
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString externalId;
    QStringList merchantIds;
    FieldList fields;

    bool operator==(const Integration &) const = default;
};

} // namespace console
