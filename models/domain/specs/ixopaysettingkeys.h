#pragma once

#include <QStringList>

namespace console {

/// The 64 keys of a connector's `settings` that the documents list, in their spelling and order
/// ("cb-reveral" included). Others may exist.
[[nodiscard]] const QStringList &ixopaySettingKeys();

} // namespace console
