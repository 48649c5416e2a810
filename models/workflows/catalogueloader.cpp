#include "models/workflows/catalogueloader.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto progressPause = 100ms;
constexpr int mostBatches = 20'000;

/// Enough of a cursor to see that a platform leads in a circle. The lists may be long: their length
/// and head move with every step of an honest walk.
using Mark = std::tuple<int, qint64, qsizetype, QString, qsizetype>;

Mark markOf(const CatalogueCursor &cursor)
{
    return {cursor.stage, cursor.offset, cursor.pending.size(), cursor.pending.value(0),
            cursor.pendingNext.size()};
}

ApiError endlessError()
{
    return localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader", "The platform's pages never end."));
}

qint64 objectsIn(const CatalogueBatch &batch)
{
    return batch.merchants.size() + batch.connectors.size() + batch.integrations.size();
}

} // namespace

/// One pass over an account, and after it what became of it.
struct CatalogueLoader::Reading {
    Account account;
    LoadProgress progress;
    CatalogueCursor cursor; ///< being read
    std::set<Mark> visited;
    int batches = 0;
    ApiCall<CatalogueBatch> call;
};

CatalogueLoader::CatalogueLoader(AccountStore &accounts, PlatformRegistry &platforms,
                                 CatalogueStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_platforms(platforms), m_store(store), m_clock(clock)
{
    for (const auto &account : accounts.accounts())
        m_known.insert(account.id, account);
    connect(&accounts, &AccountStore::accountAdded, this,
            [this](const Account &account) { m_known.insert(account.id, account); });
    connect(&accounts, &AccountStore::accountChanged, this, &CatalogueLoader::takeChange);
    connect(&accounts, &AccountStore::accountRemoved, this, &CatalogueLoader::takeRemoval);

    m_pause.setSingleShot(true);
    m_pause.setInterval(progressPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &account : waiting)
            emit progressChanged(account);
    });
}

CatalogueLoader::~CatalogueLoader() = default;

void CatalogueLoader::load(const AccountId &account)
{
    const auto found = m_accounts.find(account);
    if (found && progress(account).state != LoadState::Loading)
        start(*found);
}

void CatalogueLoader::loadAll()
{
    const auto accounts = m_accounts.accounts();
    for (const auto &account : accounts)
        load(account.id);
}

void CatalogueLoader::start(const Account &account)
{
    auto reading = std::make_shared<Reading>();
    reading->account = account;
    reading->progress.state = LoadState::Loading;
    reading->progress.startedAt = m_clock.now();
    reading->progress.completedAt = progress(account.id).completedAt;
    m_readings.insert(account.id, reading);
    readNext(*reading);
    announce(account.id);
}

void CatalogueLoader::readNext(Reading &reading)
{
    const AccountId id = reading.account.id;
    auto *platform = m_platforms.platform(id);
    if (!platform) {
        finish(reading, LoadState::Failed, localError(ApiErrorKind::InvalidRequest));
        return;
    }
    reading.visited.insert(markOf(reading.cursor));
    reading.call = platform->catalogue().read(reading.cursor);
    // A reading that was dropped or followed by another is known by its address: `weak` is dead.
    std::weak_ptr<Reading> weak = m_readings.value(id);
    reading.call.then(this, [this, weak](Result<CatalogueBatch> batch) {
        const auto asked = weak.lock();
        if (asked && asked->progress.state == LoadState::Loading)
            take(*asked, std::move(batch));
    });
}

void CatalogueLoader::take(Reading &reading, Result<CatalogueBatch> batch)
{
    if (!batch) {
        const bool given = batch.error().kind == ApiErrorKind::Cancelled;
        finish(reading, given ? LoadState::Cancelled : LoadState::Failed, batch.error());
        return;
    }
    takeBatch(reading, *batch);
    if (reading.progress.state != LoadState::Loading)
        return; // cancelled by somebody who saw the rows come
    if (!batch->next) {
        m_store.removeOlder(reading.account.id, reading.progress.startedAt);
        reading.progress.completedAt = m_clock.now();
        finish(reading, LoadState::Complete);
    } else if (reading.visited.contains(markOf(*batch->next)) || reading.batches >= mostBatches) {
        finish(reading, LoadState::Failed, endlessError());
    } else {
        reading.cursor = *batch->next;
        readNext(reading);
        announceSoon(reading.account.id);
    }
}

void CatalogueLoader::takeBatch(Reading &reading, const CatalogueBatch &batch)
{
    auto &progress = reading.progress;
    progress.done += objectsIn(batch);
    progress.total = batch.total;
    for (const auto &note : batch.notes) {
        if (!progress.notes.contains(note))
            progress.notes.append(note);
    }
    ++reading.batches;
    // A clock that was set back must not make these rows older than their own reading.
    m_store.upsert(reading.account, batch, std::max(m_clock.now(), progress.startedAt));
}

void CatalogueLoader::finish(Reading &reading, LoadState state, std::optional<ApiError> error)
{
    reading.progress.state = state;
    reading.progress.error = std::move(error);
    reading.visited.clear();
    announce(reading.account.id);
}

void CatalogueLoader::cancel(const AccountId &account)
{
    const auto reading = m_readings.value(account);
    if (!reading || reading->progress.state != LoadState::Loading)
        return;
    // First the state: the answer "Cancelled" that abort() causes is then nobody's.
    reading->progress.state = LoadState::Cancelled;
    reading->call.abort();
    finish(*reading, LoadState::Cancelled);
}

LoadProgress CatalogueLoader::progress(const AccountId &account) const
{
    const auto reading = m_readings.value(account);
    return reading ? reading->progress : LoadProgress{};
}

bool CatalogueLoader::isLoading() const
{
    return std::any_of(m_readings.begin(), m_readings.end(), [](const auto &reading) {
        return reading->progress.state == LoadState::Loading;
    });
}

void CatalogueLoader::announceSoon(const AccountId &account)
{
    if (progress(account).state != LoadState::Loading)
        return; // told already
    m_waiting.insert(account);
    if (!m_pause.isActive())
        m_pause.start();
}

void CatalogueLoader::announce(const AccountId &account)
{
    m_waiting.remove(account);
    emit progressChanged(account);
}

void CatalogueLoader::takeChange(const Account &account)
{
    const Account before = std::exchange(m_known[account.id], account);
    cancel(account.id);
    const bool samePlace = before.baseUrl == account.baseUrl
        && before.environment == account.environment && before.platform == account.platform;
    if (samePlace) {
        m_store.relabel(account);
        return;
    }
    // What was read belongs to another place: it would be shown as if it were here.
    drop(account.id);
}

void CatalogueLoader::takeRemoval(const AccountId &account)
{
    const AccountId id = account; // the sender's copy may die with the account
    m_known.remove(id);
    drop(id);
}

void CatalogueLoader::drop(const AccountId &account)
{
    cancel(account);
    m_store.removeAccount(account);
    if (m_readings.remove(account))
        announce(account);
}

} // namespace console
