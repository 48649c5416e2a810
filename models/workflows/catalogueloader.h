#pragma once

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"

#include <QHash>
#include <QObject>

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
struct LoadProgress
{
    LoadState state = LoadState::NotLoaded;
    qint64 done = 0; ///< objects read in this pass
    std::optional<qint64> total; ///< of the list being read, if the platform counts
    std::optional<ApiError> error;
    QStringList notes; ///< what this key cannot see
    QDateTime startedAt;
    QDateTime completedAt; ///< of the last complete pass; invalid if there was none
};

/// Reads whole accounts into the store, batch by batch, one reading an account at a time.
class CatalogueLoader : public QObject
{
    Q_OBJECT

public:
    CatalogueLoader(AccountStore &accounts, PlatformRegistry &platforms, CatalogueStore &store,
                    const Clock &clock, QObject *parent = nullptr);
    ~CatalogueLoader() override;

    void load(const AccountId &account);
    void loadAll();
    void cancel(const AccountId &account);

    [[nodiscard]] LoadProgress progress(const AccountId &account) const;
    [[nodiscard]] bool isLoading() const;

signals:
    void progressChanged(const console::AccountId &account);

private:
    struct Reading;
    void readNext(const AccountId &account, const CatalogueCursor &cursor);
    void take(const AccountId &account, Result<CatalogueBatch> batch);

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    CatalogueStore &m_store;
    const Clock &m_clock;
    QHash<AccountId, std::shared_ptr<Reading>> m_readings;
};

} // namespace console
