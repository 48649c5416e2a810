#pragma once

#include "models/domain/account.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/countedlist.h"
#include "models/workflows/loadprogress.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <map>
#include <memory>

namespace console {

/// One pass over an account, several requests at a time, and after it what became of it. What is
/// read goes to the store at once; what is gone at the platform goes when the pass is complete.
class CatalogueReading : public QObject {
    Q_OBJECT

public:
    CatalogueReading(Account account, PlatformRegistry &platforms, CatalogueStore &store,
                     const Clock &clock, QObject *parent);
    ~CatalogueReading() override;

    void start(const QDateTime &lastCompleted);

    /// After a pass that ended with gaps: reads those, for `account` as it is now.
    void readRest(const Account &account);

    /// Ends the pass: state Cancelled, nothing is announced, answers to come are nobody's.
    void cancel();

    [[nodiscard]] const LoadProgress &progress() const { return m_progress; }
    [[nodiscard]] bool isRunning() const { return m_progress.state == LoadState::Loading; }

signals:
    void advanced();
    void ended();

private:
    using ListKey = std::pair<int, QString>;

    struct List {
        CatalogueCursor at;
        CountedList pages;
        QList<CatalogueCursor> after;
        ObjectKind kind = ObjectKind::Merchant;
        bool holdsObjects = false;
        bool followed = false; ///< `after` was queued
    };

    void resume();
    void pump();
    [[nodiscard]] std::optional<CatalogueCursor> nextCursor();
    void ask(const CatalogueCursor &cursor);
    void take(const CatalogueCursor &asked, Result<CatalogueBatch> batch);
    void takeBatch(const CatalogueCursor &asked, const CatalogueBatch &batch);
    void takePage(const CatalogueBatch &batch);
    void takeFailure(const CatalogueCursor &asked, const ApiError &error);
    void queue(const QList<CatalogueCursor> &cursors);
    void stopAsking(const ApiError &error);
    void measure();
    void finish();
    void giveUpCalls(const ApiError &error);
    void giveUpQueue(const ApiError &error);
    void conclude(LoadState state, std::optional<ApiError> error = {});
    [[nodiscard]] QList<LoadGap> gaps() const;
    void removeVanished();
    [[nodiscard]] QString listName(const CatalogueCursor &cursor) const;

    Account m_account;
    PlatformRegistry &m_platforms;
    CatalogueStore &m_store;
    const Clock &m_clock;
    LoadProgress m_progress;
    QDateTime m_resumedAt;
    std::chrono::milliseconds m_before{0}; ///< elapsed until readRest()

    struct Missing {
        CatalogueCursor cursor;
        ApiError error;
    };
    struct Call {
        CatalogueCursor cursor;
        ApiCall<CatalogueBatch> call;
    };

    std::deque<CatalogueCursor> m_queue;
    QList<Missing> m_missing; ///< cursors that failed
    QSet<ListKey> m_known; ///< everything that was ever queued
    std::map<ListKey, List> m_lists;
    std::map<int, Call> m_calls; ///< in flight
    std::optional<ApiError> m_stopped;
    int m_nextCall = 0;
    int m_asked = 0;
    int m_failuresInARow = 0;
    qint64 m_uncounted = 0; ///< rows of lists that are not counted
    bool m_readAnything = false;
    bool m_pumping = false;
};

} // namespace console
