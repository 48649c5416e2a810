#pragma once

#include "app/services/settings/accountrecord.h"
#include "models/ports/clock.h"

#include <functional>

namespace console {

/// `accounts.json` of one profile, shared with other windows and processes: every change is made to
/// what the file says at that moment, under a lock.
class AccountsFile
{
public:
    using Change = std::function<Result<void>(QList<AccountRecord> &)>;

    AccountsFile(const QString &directory, Clock &clock);

    /// What the file says. A file that is not understood stays where it is until the first change.
    [[nodiscard]] AccountRecords read();

    /// Applies a change and writes; gives all records as written. If the file was not understood it
    /// is first kept aside. FileFailed leaves everything as it was.
    [[nodiscard]] Result<QList<AccountRecord>> change(const Change &change);

    /// FileFailed with the file's path and what became of it, if it was not understood.
    [[nodiscard]] const Result<void> &health() const { return m_health; }

private:
    [[nodiscard]] Result<void> keepFaultyAside(const QString &fault);

    QString m_path;
    Clock &m_clock;
    Result<void> m_health;
};

} // namespace console
