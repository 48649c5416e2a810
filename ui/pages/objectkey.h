#pragma once

#include "models/domain/account.h"

#include <QString>

#include <utility>

namespace console {

/// An object of one kind of table: its account and its id.
using ObjectKey = std::pair<AccountId, QString>;

} // namespace console
