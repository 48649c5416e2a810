#pragma once

#include "app/services/settings/accountrecord.h"

namespace console {

[[nodiscard]] QList<Account> accountsOf(const QList<AccountRecord> &records);

/// nullptr if there is none; valid until the list changes.
[[nodiscard]] const AccountRecord *findRecord(const QList<AccountRecord> &records,
                                              const AccountId &id);

/// Replaces the record of that id, or appends it. InvalidRequest if it had to exist and does not:
/// another window may have removed the account, and its key.
[[nodiscard]] Result<void> put(QList<AccountRecord> &records, const AccountRecord &record,
                               bool mustExist);

/// What is shown after a change of the file: its accounts and the practice ones, those that were
/// there before in their old order.
[[nodiscard]] QList<AccountRecord> merged(const QList<AccountRecord> &before,
                                          const QList<AccountRecord> &stored);

} // namespace console
