#include "app/accountplatforms.h"

#include "app/services/platformfactory.h"
#include "app/services/settings/accountkeys.h"

#include <QPointer>

namespace console {

using namespace Qt::StringLiterals;

AccountPlatforms::AccountPlatforms(AccountStore &accounts, AccountKeys &keys,
                                   HttpExchange &exchange, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_keys(keys), m_exchange(exchange)
{
    connect(&accounts, &AccountStore::accountChanged, this,
            [this](const Account &account) { drop(account.id); });
    connect(&accounts, &AccountStore::accountRemoved, this, &AccountPlatforms::drop);
}

Platform *AccountPlatforms::platform(const AccountId &id)
{
    if (Platform *known = m_platforms.value(id))
        return known;
    const auto account = m_accounts.find(id);
    if (!account)
        return nullptr;
    auto made = makePlatform(*account, m_exchange, [this, known = *account] { return keyOf(known); });
    made->setParent(this);
    return m_platforms[id] = made.release();
}

std::unique_ptr<Platform> AccountPlatforms::trial(const Account &draft, SecretBuffer key)
{
    auto shared = std::make_shared<SecretBuffer>(std::move(key));
    return makePlatform(draft, m_exchange, [shared] {
        return readyCall<SecretBuffer>(shared->clone());
    });
}

ApiCall<SecretBuffer> AccountPlatforms::keyOf(const Account &account)
{
    return mapped<SecretBuffer>(
        m_keys.key(account.id),
        [self = QPointer(this), account](Result<SecretBuffer> key) -> Result<SecretBuffer> {
            // The keychain may answer when the program is already going.
            if (!self)
                return failure(localError(ApiErrorKind::Cancelled));
            // A key belongs to its origin (N10). The account may have moved while the keychain was
            // asked: its new key must not go to the old address.
            const auto now = self->m_accounts.find(account.id);
            if (now && now->baseUrl == account.baseUrl)
                return key;
            return failure(localError(ApiErrorKind::NotPermitted,
                                      u"the account was changed meanwhile"_s));
        });
}

void AccountPlatforms::drop(const AccountId &id)
{
    // Later, because the change may be announced from within one of its own answers.
    if (Platform *gone = m_platforms.take(id))
        gone->deleteLater();
}

} // namespace console
