#pragma once

#include "models/domain/account.h"

namespace console {

class Journal;

/// True if a change at this account's platform is not over: it may have been sent, or waits to be.
/// What became of it has to be looked for where it was sent to, with the account's key. What the
/// keychain only keeps of a change that is decided does not count, nor does a journal that cannot
/// be read.
[[nodiscard]] bool hasOpenChange(const Journal &journal, const AccountId &account);

} // namespace console
