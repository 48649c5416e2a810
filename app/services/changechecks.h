#pragma once

#include "models/domain/protection.h"

#include <QStringList>

#include <optional>

namespace console {

/// Why a permit does not cover a change of this object on this account, at the place where it was
/// when that was agreed to; absent if it does. The
/// last look before the wire: a permit for one object must never change another.
[[nodiscard]] std::optional<ApiError> permitFault(const Account &account,
                                                  const ChangePermit &permit,
                                                  const AccountId &claimed,
                                                  const QString &objectId);

/// InvalidRequest if an id cannot stand in a path: empty, or a path step such as "..".
[[nodiscard]] std::optional<ApiError> idFault(const QStringList &ids);

} // namespace console
