#pragma once

#include "models/domain/account.h"

class QWidget;

namespace console {

class ConsentPanel;

/// Asks once for many ordinary changes: on LIVE the account's name is typed.
[[nodiscard]] ConsentPanel *newBatchConsent(const Account &account, QWidget *parent);

} // namespace console
