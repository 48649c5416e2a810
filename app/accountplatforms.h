#pragma once

#include "app/services/http/httpexchange.h"
#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"

#include <QHash>
#include <QObject>

namespace console {

class AccountKeys;

/// One platform for each account of the store, made when first asked for and made anew after the
/// account changed.
class AccountPlatforms : public QObject, public PlatformRegistry
{
    Q_OBJECT

public:
    AccountPlatforms(AccountStore &accounts, AccountKeys &keys, HttpExchange &exchange,
                     QObject *parent = nullptr);

    [[nodiscard]] Platform *platform(const AccountId &id) override;
    [[nodiscard]] std::unique_ptr<Platform> trial(const Account &draft, SecretBuffer key) override;

private:
    [[nodiscard]] ApiCall<SecretBuffer> keyOf(const Account &account);
    void drop(const AccountId &id);

    AccountStore &m_accounts;
    AccountKeys &m_keys;
    HttpExchange &m_exchange;
    QHash<AccountId, Platform *> m_platforms; ///< children of this object
};

} // namespace console
