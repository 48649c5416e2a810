#pragma once

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace console {

enum class LoadState {
    NotLoaded,
    Loading,
    Complete,
    Failed, ///< the last good rows stay, with their age
    Cancelled,
};

/// How reading one account stands.
struct LoadProgress {
    LoadState state = LoadState::NotLoaded;
    qint64 done = 0; ///< objects read in this pass
    std::optional<qint64> total; ///< of the list being read, if the platform counts
    std::optional<ApiError> error;
    QStringList notes; ///< what this key cannot see
    QDateTime startedAt;
    QDateTime completedAt; ///< of the last complete pass; invalid if there was none
};

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

    /// Ends a running pass at once; what was read stays.
    void cancel(const AccountId &account);

    [[nodiscard]] LoadProgress progress(const AccountId &account) const;
    [[nodiscard]] bool isLoading() const;

signals:
    /// At once when the state changes, at most every 100 ms while batches arrive.
    void progressChanged(const console::AccountId &account);

private:
    struct Reading;

    void start(const Account &account);
    void readNext(Reading &reading);
    void take(Reading &reading, Result<CatalogueBatch> batch);
    void takeBatch(Reading &reading, const CatalogueBatch &batch);
    void finish(Reading &reading, LoadState state, std::optional<ApiError> error = {});
    void announceSoon(const AccountId &account);
    void announce(const AccountId &account);

    void takeChange(const Account &account);
    void takeRemoval(const AccountId &account);
    void drop(const AccountId &account);

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    CatalogueStore &m_store;
    const Clock &m_clock;
    QHash<AccountId, std::shared_ptr<Reading>> m_readings;
    QHash<AccountId, Account> m_known; ///< as of their last change, to tell what is new
    QSet<AccountId> m_waiting; ///< progress that is told when m_pause ends
    QTimer m_pause;
};

} // namespace console
