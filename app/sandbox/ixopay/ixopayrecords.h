#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace console {

/// IXOPAY's entities in the shape in which its replies show them (ixopay.md §2.3).
struct IxopayRecords
{
    QList<QJsonObject> tenants;
    QList<QJsonObject> merchants;
    QList<QString> tenantOfMerchant; ///< by the index of `merchants`
    QList<QJsonObject> connectors; ///< `merchantGuid` names the owner
    QJsonObject adapters; ///< adapter id → {baseConfig, vaultConfig?}
};

[[nodiscard]] IxopayRecords ixopayRecords(const QDateTime &now);

/// Times as IXOPAY writes them, "2020-12-16T09:57:14+00:00".
[[nodiscard]] QString ixopayTime(const QDateTime &time);

/// An empty object is delivered as an empty array (the documented quirk, ixopay.md §2.3).
[[nodiscard]] QJsonValue objectOrEmptyArray(const QJsonObject &object);

} // namespace console
