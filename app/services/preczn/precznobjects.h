#pragma once

#include "models/domain/jsonvalue.h"
#include "models/ports/platform.h"

namespace console {

/// A merchant record; absent if it has no usable id.
[[nodiscard]] std::optional<Merchant> precznMerchant(const JsonValue &json);

/// The merchant's connections. One without an id is named by its processor, which Preczn's paths
/// accept as well; one with neither cannot be named and is left out.
[[nodiscard]] QList<Connector> precznConnections(const JsonValue &json, const Merchant &merchant);

/// True if `connectionId` names this connection: its id, or its processor in any case.
[[nodiscard]] bool isPrecznConnection(const Connector &connection, const QString &connectionId);

[[nodiscard]] Requirement precznRequirement(const JsonValue &json);

/// The ten connection statuses of preczn.md §3.2; the table there is cut, so others may exist.
[[nodiscard]] Lifecycle precznLifecycle(QStringView status);

} // namespace console
