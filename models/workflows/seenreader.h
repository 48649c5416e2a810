#pragma once

#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/seenids.h"

namespace console {

/// After each pass of the loader, reads by their ids what was opened before and was not listed, one
/// at a time. What the platform does not know any more is forgotten.
class SeenReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostReads = 30; ///< for each account and kind, the newest

    SeenReader(AccountStore &accounts, PlatformRegistry &platforms, CatalogueStore &store,
               CatalogueLoader &loader, ProfileMemory &memory, const Clock &clock,
               QObject *parent = nullptr);

private:
    struct Wanted
    {
        AccountId account;
        ObjectKind kind;
        QString id;
    };

    void follow(const AccountId &account);
    void want(const AccountId &account);
    void drop(const AccountId &account);
    void readNext();
    [[nodiscard]] ApiCall<CatalogueBatch> read(const Wanted &wanted);
    void take(const Wanted &wanted, const Result<CatalogueBatch> &batch);

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    CatalogueStore &m_store;
    CatalogueLoader &m_loader;
    SeenIds m_ids;
    const Clock &m_clock;
    QHash<AccountId, LoadState> m_states;
    QList<Wanted> m_wanted;
    bool m_reading = false;
};

} // namespace console
