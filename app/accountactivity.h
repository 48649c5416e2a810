#pragma once

#include "models/ports/accountstore.h"
#include "models/ports/journal.h"

namespace console {

class Clock;

/// Writes into the history that an account was added, changed or removed. Accounts can be managed
/// even when the history cannot be written: nothing at a platform changes by it.
class AccountActivity : public QObject
{
    Q_OBJECT

public:
    AccountActivity(AccountStore &accounts, Journal &journal, const Clock &clock,
                    QObject *parent = nullptr);

private:
    void record(const Account &account, const QString &detail);

    Journal &m_journal;
    const Clock &m_clock;
    QHash<AccountId, Account> m_known; ///< so that a removed account still has a label
};

} // namespace console
