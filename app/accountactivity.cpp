#include "app/accountactivity.h"

#include "models/ports/clock.h"

#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

AccountActivity::AccountActivity(AccountStore &accounts, Journal &journal, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
    for (const Account &account : accounts.accounts())
        m_known.insert(account.id, account);
    connect(&accounts, &AccountStore::accountAdded, this,
            [this](const Account &account) { record(account, u"account added"_s); });
    connect(&accounts, &AccountStore::accountChanged, this,
            [this](const Account &account) { record(account, u"account changed"_s); });
    connect(&accounts, &AccountStore::accountRemoved, this, [this](const AccountId &id) {
        record(m_known.value(id), u"account removed"_s);
        m_known.remove(id);
    });
}

void AccountActivity::record(const Account &account, const QString &detail)
{
    m_known.insert(account.id, account);
    JournalEntry entry;
    entry.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.kind = OperationKind::AccountChange;
    entry.step = JournalStep::Closed;
    entry.word = OutcomeWord::Confirmed;
    entry.at = m_clock.now();
    entry.actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    entry.account = account.id.value;
    entry.accountLabel = account.label;
    entry.platform = account.platform;
    entry.environment = account.environment;
    entry.detail = detail;
    (void)m_journal.append(entry);
}

} // namespace console
