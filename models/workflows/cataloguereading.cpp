#include "models/workflows/cataloguereading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace console {

namespace {

// Twice what the transport sends to one host at once: the next ones are ready when a place is free.
constexpr size_t mostAsked = 12;
constexpr int mostRequests = 20'000;
constexpr int mostFailuresInARow = 12;

// What no other request of the same pass would fare better with.
constexpr std::array hopeless{
    ApiErrorKind::NotPermitted,   ApiErrorKind::NotConnected,  ApiErrorKind::TlsFailed,
    ApiErrorKind::SecretMissing,  ApiErrorKind::KeychainLocked, ApiErrorKind::KeychainAbsent,
    ApiErrorKind::KeychainSilent, ApiErrorKind::KeychainRefused, ApiErrorKind::Unauthorised,
    ApiErrorKind::RateLimited};

bool isHopeless(ApiErrorKind kind)
{
    return std::find(hopeless.begin(), hopeless.end(), kind) != hopeless.end();
}

ApiError endlessError()
{
    return localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader", "The platform's list does not come to an "
                                                       "end."));
}

std::pair<int, QString> keyOf(const CatalogueCursor &cursor)
{
    return {cursor.stage, cursor.owner};
}

} // namespace

CatalogueReading::CatalogueReading(Account account, PlatformRegistry &platforms,
                                   CatalogueStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_platforms(platforms), m_store(store),
      m_clock(clock)
{
}

CatalogueReading::~CatalogueReading() = default;

void CatalogueReading::start(const QDateTime &lastCompleted)
{
    m_progress = {};
    m_progress.startedAt = m_clock.now();
    m_progress.completedAt = lastCompleted;
    queue({CatalogueCursor()});
    resume();
}

void CatalogueReading::readRest(const Account &account)
{
    m_account = account;
    m_before = m_progress.elapsed;
    for (const auto &missing : std::as_const(m_missing))
        m_queue.push_back(missing.cursor);
    m_missing.clear();
    for (auto &[key, list] : m_lists)
        list.pages.retry();
    resume();
}

void CatalogueReading::resume()
{
    m_progress.state = LoadState::Loading;
    m_progress.error.reset();
    m_progress.gaps.clear();
    m_stopped.reset();
    m_failuresInARow = 0;
    m_asked = 0;
    m_resumedAt = m_clock.now();
    pump();
}

void CatalogueReading::queue(const QList<CatalogueCursor> &cursors)
{
    for (const auto &cursor : cursors) {
        if (m_known.contains(keyOf(cursor)))
            continue; // a platform that leads in a circle
        m_known.insert(keyOf(cursor));
        m_queue.push_back(cursor);
    }
    m_progress.stepsKnown = static_cast<int>(m_known.size());
}

void CatalogueReading::pump()
{
    if (m_pumping || !isRunning())
        return;
    m_pumping = true;
    while (m_calls.size() < mostAsked) {
        const auto cursor = nextCursor();
        if (!cursor)
            break;
        if (++m_asked > mostRequests) {
            m_queue.push_front(*cursor);
            stopAsking(endlessError());
            break;
        }
        ask(*cursor);
    }
    m_pumping = false;
    if (isRunning() && m_calls.empty())
        finish();
}

std::optional<CatalogueCursor> CatalogueReading::nextCursor()
{
    if (m_stopped)
        return std::nullopt;
    for (auto &[key, list] : m_lists) {
        if (const auto offset = list.pages.ask()) {
            CatalogueCursor cursor = list.at;
            cursor.offset = *offset;
            return cursor;
        }
        if (list.pages.isSettled() && !std::exchange(list.followed, true))
            queue(list.after);
    }
    if (m_queue.empty())
        return std::nullopt;
    const CatalogueCursor cursor = m_queue.front();
    m_queue.pop_front();
    return cursor;
}

void CatalogueReading::ask(const CatalogueCursor &cursor)
{
    auto *platform = m_platforms.platform(m_account.id);
    if (!platform) {
        takeFailure(cursor, localError(ApiErrorKind::InvalidRequest));
        return stopAsking(localError(ApiErrorKind::InvalidRequest));
    }
    const int number = m_nextCall++;
    auto &asked = m_calls[number] = {cursor, platform->catalogue().read(cursor)};
    asked.call.then(this, [this, number, cursor](Result<CatalogueBatch> batch) {
        if (m_calls.erase(number) > 0) // else it was given up meanwhile
            take(cursor, std::move(batch));
    });
}

void CatalogueReading::take(const CatalogueCursor &asked, Result<CatalogueBatch> batch)
{
    if (batch)
        takeBatch(asked, *batch);
    else
        takeFailure(asked, batch.error());
    if (!isRunning())
        return; // cancelled by somebody who saw the rows come
    measure();
    pump();
    if (isRunning())
        emit advanced();
}

void CatalogueReading::takeBatch(const CatalogueCursor &asked, const CatalogueBatch &batch)
{
    m_readAnything = true;
    m_failuresInARow = 0;
    if (asked.offset == 0)
        ++m_progress.stepsDone;
    for (const auto &note : batch.notes) {
        if (!m_progress.notes.contains(note))
            m_progress.notes.append(note);
    }
    queue(batch.next);
    if (batch.page)
        takePage(batch);
    else
        m_uncounted += objectsIn(batch);
    // A clock that was set back must not make these rows older than their own reading.
    m_store.upsert(m_account, batch, std::max(m_clock.now(), m_progress.startedAt));
}

void CatalogueReading::takePage(const CatalogueBatch &batch)
{
    const ListKey key = keyOf(batch.page->at);
    m_known.insert(key);
    const auto [entry, isNew] = m_lists.try_emplace(key);
    List &list = entry->second;
    if (isNew) {
        list.at = batch.page->at;
        list.at.offset = 0;
        (void)list.pages.ask(); // this very page
    }
    if (m_stopped)
        list.pages.stop(*m_stopped);
    if (!batch.page->after.isEmpty())
        list.after = batch.page->after;
    list.holdsObjects = list.holdsObjects || objectsIn(batch) > 0;
    if (!batch.integrations.isEmpty() || !batch.packedIntegrations.isEmpty())
        list.kind = ObjectKind::Integration;
    list.pages.take(*batch.page, batch.total);
}

void CatalogueReading::takeFailure(const CatalogueCursor &asked, const ApiError &error)
{
    const auto list = m_lists.find(keyOf(asked));
    if (list != m_lists.end())
        list->second.pages.fail(asked.offset, error);
    else
        m_missing.append({asked, error});
    if (!isHopeless(error.kind) && ++m_failuresInARow < mostFailuresInARow)
        return;
    giveUpCalls(error);
    stopAsking(error);
}

void CatalogueReading::stopAsking(const ApiError &error)
{
    if (std::exchange(m_stopped, error))
        return;
    for (auto &[key, list] : m_lists)
        list.pages.stop(error);
}

void CatalogueReading::measure()
{
    m_progress.done = m_uncounted;
    std::optional<qint64> total = m_uncounted;
    for (const auto &[key, list] : m_lists) {
        if (!list.holdsObjects)
            continue;
        m_progress.done += list.pages.done();
        total = total && list.pages.total() ? std::optional(*total + *list.pages.total())
                                            : std::nullopt;
    }
    const bool counts = std::any_of(m_lists.begin(), m_lists.end(), [](const auto &entry) {
        return entry.second.holdsObjects;
    });
    m_progress.total = counts ? total : std::nullopt;
    const auto now = m_resumedAt.msecsTo(m_clock.now());
    m_progress.elapsed = m_before + std::chrono::milliseconds(std::max<qint64>(0, now));
}

void CatalogueReading::finish()
{
    if (m_stopped)
        giveUpQueue(*m_stopped);
    measure();
    m_progress.gaps = gaps();
    if (!m_progress.gaps.isEmpty()) {
        const ApiError error = m_progress.gaps.first().error;
        if (!m_readAnything)
            m_progress.gaps.clear(); // the rest would be everything
        return conclude(LoadState::Failed, error);
    }
    removeVanished();
    m_store.removeOlder(m_account.id, m_progress.startedAt);
    m_progress.completedAt = m_clock.now();
    m_lists.clear();
    m_known.clear();
    conclude(LoadState::Complete);
}

/// Those that wait for their turn are never sent.
void CatalogueReading::giveUpCalls(const ApiError &error)
{
    // First out of the list: the answers "Cancelled" that abort() causes are then nobody's.
    for (auto &[number, asked] : std::exchange(m_calls, {})) {
        if (!m_lists.contains(keyOf(asked.cursor)))
            m_missing.append({asked.cursor, error});
        asked.call.abort();
    }
}

void CatalogueReading::giveUpQueue(const ApiError &error)
{
    for (const auto &cursor : std::exchange(m_queue, {}))
        m_missing.append({cursor, error});
}

/// Rows that were read in this pass, but are not there any more: made older than the pass, so that
/// they go with everything else that was not seen.
void CatalogueReading::removeVanished()
{
    CatalogueBatch gone;
    for (const auto &[key, list] : m_lists) {
        const QStringList ids = list.pages.vanished();
        for (const auto &id : ids) {
            if (list.kind == ObjectKind::Integration)
                gone.integrations.emplace_back().id = id;
            else
                gone.merchants.emplace_back().id = id;
        }
    }
    if (objectsIn(gone) > 0)
        m_store.upsert(m_account, gone, m_progress.startedAt.addMSecs(-1));
}

QList<LoadGap> CatalogueReading::gaps() const
{
    QList<LoadGap> found;
    for (const auto &[key, list] : m_lists) {
        const auto rows = list.pages.gaps();
        for (const auto &gap : rows)
            found.append({listName(list.at), gap.first, gap.last, list.at.ownerName, 0, gap.error});
    }
    std::map<int, qsizetype> walked; // one line for each stage
    for (const auto &[cursor, error] : m_missing) {
        const auto [entry, isNew] = walked.try_emplace(cursor.stage, found.size());
        if (isNew) {
            const QString &owner = cursor.ownerName.isEmpty() ? cursor.owner : cursor.ownerName;
            found.append({listName(cursor), 0, 0, owner, 0, error});
        }
        if (!cursor.owner.isEmpty())
            ++found[entry->second].owners;
    }
    return found;
}

QString CatalogueReading::listName(const CatalogueCursor &cursor) const
{
    auto *platform = m_platforms.platform(m_account.id);
    return platform ? platform->catalogue().listName(cursor) : QString();
}

void CatalogueReading::cancel()
{
    if (!isRunning())
        return;
    m_progress.state = LoadState::Cancelled;
    const ApiError error = localError(ApiErrorKind::Cancelled);
    giveUpCalls(error);
    stopAsking(error);
    giveUpQueue(error);
    if (m_readAnything)
        m_progress.gaps = gaps();
}

void CatalogueReading::conclude(LoadState state, std::optional<ApiError> error)
{
    m_progress.state = state;
    m_progress.error = std::move(error);
    m_store.endReading();
    emit ended();
}

} // namespace console
