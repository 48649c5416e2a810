#include "models/domain/keynames.h"

namespace console {

using namespace Qt::StringLiterals;

QString currentCredentialName(const AccountId &account, const QString &connectorId)
{
    return u"merchant-console/%1/current/%2"_s.arg(account.value, connectorId);
}

QString previousCredentialName(const AccountId &account, const QString &connectorId)
{
    return u"merchant-console/%1/previous/%2"_s.arg(account.value, connectorId);
}

QString pendingName(const QString &operation)
{
    return u"merchant-console/pending/%1"_s.arg(operation);
}

QString fingerprintKeyName()
{
    return u"merchant-console/fingerprint-key"_s;
}

QString sentinelName()
{
    return u"merchant-console/sentinel"_s;
}

} // namespace console
