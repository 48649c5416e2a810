#include "app/services/settings/accountlist.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

QList<Account> accountsOf(const QList<AccountRecord> &records)
{
    QList<Account> accounts;
    for (const AccountRecord &record : records)
        accounts.append(record.account);
    return accounts;
}

const AccountRecord *findRecord(const QList<AccountRecord> &records, const AccountId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(),
                     [&](const AccountRecord &record) { return record.account.id == id; });
    return found == records.end() ? nullptr : &*found;
}

Result<void> put(QList<AccountRecord> &records, const AccountRecord &record, bool mustExist)
{
    if (const auto *found = findRecord(records, record.account.id))
        records[found - records.constData()] = record;
    else if (mustExist)
        return failure(
            localError(ApiErrorKind::InvalidRequest, u"the account was removed meanwhile"_s));
    else
        records.append(record);
    return {};
}

QList<AccountRecord> merged(const QList<AccountRecord> &before, const QList<AccountRecord> &stored)
{
    QList<AccountRecord> next;
    for (const AccountRecord &record : before) {
        if (record.account.practice)
            next.append(record);
        else if (const auto *fresh = findRecord(stored, record.account.id))
            next.append(*fresh);
    }
    for (const AccountRecord &record : stored) {
        if (!findRecord(next, record.account.id))
            next.append(record);
    }
    return next;
}

} // namespace console
