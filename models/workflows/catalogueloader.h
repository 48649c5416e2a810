#pragma once

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/loadprogress.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace console {

class CatalogueReading;

/// Reads whole accounts into the store, batch by batch, one reading an account at a time. What is
/// read appears at once; what is gone at the platform goes at the end of a complete pass only. An
/// account that is changed or removed meanwhile drops its reading, late answers included.
class CatalogueLoader : public QObject {
    Q_OBJECT

public:
    CatalogueLoader(AccountStore &accounts, PlatformRegistry &platforms, CatalogueStore &store,
                    const Clock &clock, QObject *parent = nullptr);
    ~CatalogueLoader() override;

    /// Begins a pass over an account; nothing happens while one runs or if there is no such
    /// account.
    void load(const AccountId &account);
    void loadAll();

    /// After a pass that left gaps: reads only what is missing. Without gaps the same as load().
    void loadRest(const AccountId &account);

    /// Ends a running pass at once; what was read stays.
    void cancel(const AccountId &account);

    [[nodiscard]] LoadProgress progress(const AccountId &account) const;
    [[nodiscard]] bool isLoading() const;

signals:
    /// At once when the state changes, at most every 100 ms while batches arrive.
    void progressChanged(const console::AccountId &account);

private:
    void replace(const AccountId &account, CatalogueReading *reading);
    void announceSoon(const AccountId &account);
    void announce(const AccountId &account);

    void takeChange(const Account &account);
    void takeRemoval(const AccountId &account);
    void drop(const AccountId &account);

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    CatalogueStore &m_store;
    const Clock &m_clock;
    QHash<AccountId, CatalogueReading *> m_readings; ///< children
    QHash<AccountId, Account> m_known; ///< as of their last change, to tell what is new
    QSet<AccountId> m_waiting; ///< progress that is told when m_pause ends
    QTimer m_pause;
};

} // namespace console
