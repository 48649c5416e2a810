#include "models/workflows/countedlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace console {

namespace {

constexpr int mostPasses = 2;
constexpr qint64 mostAwaited = 100'000; ///< rows; more are believed once they have come
constexpr qint64 repairsBesides = 50; ///< besides one for every page
constexpr int mostRepeats = 2;
constexpr int mostRounds = 12; ///< of mending, before everything is read anew

ApiError unfitError()
{
    ApiError error = localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader", "The list changed while it was being "
                                                       "read."));
    error.wire = WireState::MaybeSent;
    return error;
}

ApiError shortError()
{
    ApiError error = localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader", "The page has fewer rows than announced."));
    error.wire = WireState::MaybeSent;
    return error;
}

ApiError repeatError()
{
    ApiError error = localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader",
                                    "The platform answers every page with the first one."));
    error.wire = WireState::MaybeSent;
    return error;
}

ApiError twinError()
{
    ApiError error = localError(
        ApiErrorKind::BadReply,
        QCoreApplication::translate("CatalogueLoader", "The page shows the same row twice."));
    error.wire = WireState::MaybeSent;
    return error;
}

size_t hashOf(QByteArrayView id)
{
    return qHash(id, size_t{0x9e3779b9});
}

std::vector<size_t> hashesOf(const PackedLines &ids)
{
    std::vector<size_t> hashes;
    hashes.reserve(static_cast<size_t>(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i)
        hashes.push_back(hashOf(ids.at(i)));
    return hashes;
}

/// A row in place of another: nobody can tell which one is missing.
bool hasTwins(const PackedLines &ids)
{
    std::vector<size_t> hashes = hashesOf(ids);
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

} // namespace

std::optional<qint64> CountedList::ask()
{
    if (m_stopped)
        return std::nullopt;
    if (m_pages.empty())
        plan(0);
    if (m_firstAlone && m_pages[0].state == State::Asked)
        return std::nullopt;
    const auto waiting = firstOpen();
    if (waiting)
        return markAsked(*waiting);
    if (frontierIsOpen()) {
        const qint64 offset = m_frontier;
        m_frontier += overlaps() ? m_length - 1 : m_length;
        plan(offset);
        return markAsked(offset);
    }
    if (m_inFlight > 0 || !examine())
        return std::nullopt;
    const auto repair = firstOpen();
    return repair ? std::optional(markAsked(*repair)) : std::nullopt;
}

qint64 CountedList::markAsked(qint64 offset)
{
    Page &page = m_pages[offset];
    page.state = State::Asked;
    m_open.erase(offset);
    page.sequence = ++m_sequence;
    ++m_inFlight;
    return offset;
}

void CountedList::plan(qint64 offset)
{
    m_pages[offset].state = State::Open;
    m_open.insert(offset);
}

std::optional<qint64> CountedList::firstOpen() const
{
    return m_open.empty() ? std::nullopt : std::optional(*m_open.begin());
}

bool CountedList::frontierIsOpen() const
{
    // m_length is known from the first page, which is asked for alone.
    return m_length > 0 && m_total && m_frontier + (overlaps() ? 1 : 0) < *m_total;
}

qint64 CountedList::done() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64{0},
                           [](qint64 sum, const HashCounts &piece) { return sum + piece.size(); });
}

void CountedList::take(const ListPage &reply, std::optional<qint64> total)
{
    const qint64 offset = reply.at.offset;
    const auto found = m_pages.find(offset);
    if (found == m_pages.end() || found->second.state != State::Asked)
        return;
    const qint64 size = reply.ids.size();
    if (size == 0 && total && offset < *total)
        return refuse(reply, shortError());
    if (repeatsTheFirst(reply)) {
        refuse(reply, repeatError());
        return ++m_repeats > mostRepeats ? stop(repeatError()) : void();
    }
    if (hasTwins(reply.ids))
        return refuse(reply, twinError());
    --m_inFlight;
    Page &page = found->second;
    page.state = State::Read;
    m_firstAlone = m_firstAlone && offset != 0;
    page.error.reset();
    page.size = size;
    page.total = total;
    noteTotal(page);
    replaceIds(page, reply.ids);
    if (m_length == 0 && size > 0) {
        m_length = size;
        m_frontier = overlaps() ? size - 1 : size;
    }
}

/// An endpoint that ignores `offset` would be read for ever. Once or twice it may be by chance.
bool CountedList::repeatsTheFirst(const ListPage &reply) const
{
    const Page &first = m_pages.begin()->second;
    return reply.at.offset + 1 >= m_length && overlaps() && first.state == State::Read
        && reply.ids.size() > 1 && reply.ids.at(0) == first.ids.at(0);
}

void CountedList::noteTotal(const Page &page)
{
    if (!page.total)
        return;
    if (m_total && *m_total != *page.total) {
        m_sawChange = true;
        if (page.sequence < m_totalSequence)
            return; // overtaken on its way: what it says may be older
        ++m_changes;
    }
    m_total = page.total;
    m_totalSequence = page.sequence;
    // A table of many that grows is filled anew, while somebody waits.
    m_counts.reserve(std::clamp<qint64>(*m_total, 0, mostAwaited));
}

void CountedList::replaceIds(Page &page, const PackedLines &ids)
{
    for (qsizetype i = 0; i < page.ids.size(); ++i) {
        const size_t hash = hashOf(page.ids.at(i));
        m_counts.of(hash).remove(hash);
        m_dropped.insert(page.ids.at(i).toByteArray());
    }
    const std::vector<size_t> hashes = hashesOf(ids);
    for (const size_t hash : hashes)
        m_counts.of(hash).expect(hash);
    for (const size_t hash : hashes)
        m_counts.of(hash).add(hash);
    page.ids = ids;
    page.ids.squeeze();
}

void CountedList::fail(qint64 offset, const ApiError &error)
{
    const auto found = m_pages.find(offset);
    if (found == m_pages.end() || found->second.state != State::Asked)
        return;
    --m_inFlight;
    found->second.state = State::Failed;
    found->second.error = error;
}

/// A reply that does not count: its rows are known to somebody all the same.
void CountedList::refuse(const ListPage &reply, const ApiError &error)
{
    for (qsizetype i = 0; i < reply.ids.size(); ++i)
        m_dropped.insert(reply.ids.at(i).toByteArray());
    fail(reply.at.offset, error);
}

void CountedList::stop(const ApiError &error)
{
    m_stopped = error;
}

void CountedList::retry()
{
    m_stopped.reset();
    m_inFlight = 0;
    m_repairs = 0;
    m_passes = 1;
    m_changes = 0;
    m_rounds = 0;
    m_lookedAtFront = false;
    for (const auto &[offset, page] : m_pages) {
        // The front again in any case: its count tells whether the list is still the same.
        if (page.state != State::Read || m_unsettled || offset == 0)
            plan(offset);
    }
    m_repeats = 0;
    m_firstAlone = true;
    m_unsettled = false;
}

bool CountedList::examine()
{
    const bool patient = m_repairs < repairsBesides + std::ssize(m_pages);
    return patient && (mendEnd() || mendHoles() || confirm());
}

/// The last page must have reached what was the end when it was read, and still is.
bool CountedList::mendEnd()
{
    while (m_total && m_pages.size() > 1 && m_pages.rbegin()->first >= *m_total) {
        Page &beyond = m_pages.rbegin()->second;
        replaceIds(beyond, {});
        m_open.erase(m_pages.rbegin()->first);
        m_pages.erase(m_pages.rbegin()->first);
    }
    const auto &[offset, last] = *m_pages.rbegin();
    if (last.state != State::Read)
        return false;
    if (last.total && last.total != m_total) {
        open(offset);
        return true;
    }
    const bool atEnd = m_total ? offset + last.size >= *m_total
                               : last.size == 0 || (offset > 0 && overlaps() && last.size == 1);
    const qint64 next = offset + last.size - (overlaps() && last.size > 1 ? 1 : 0);
    if (atEnd || next <= offset)
        return false;
    open(next);
    return true;
}

bool CountedList::mendHoles()
{
    bool mending = false;
    for (auto one = m_pages.begin(), next = std::next(one); next != m_pages.end(); one = next++) {
        if (one->second.state != State::Read || next->second.state != State::Read
            || areJoined(one->second, next->second))
            continue;
        const qint64 place = mendingPlace(*one, *next);
        open(place);
        mending = true;
        next = m_pages.upper_bound(std::max(place, one->first));
        if (next == m_pages.end())
            break;
    }
    // Page after page one by one takes longer than all of them side by side.
    if (mending && ++m_rounds > mostRounds)
        readAgain();
    return mending;
}

/// Where the rows may be found that two neighbours do not share. Of two pages the older one does
/// not fit the list any more; a page between them helps if rows went before the newer one was read.
qint64 CountedList::mendingPlace(const Pages::value_type &one, const Pages::value_type &next) const
{
    const qint64 end = one.first + one.second.size - 1;
    if (end > one.first && end < next.first)
        return end; // a short page is continued
    if (end > one.first && one.second.sequence > next.second.sequence)
        return next.first;
    const qint64 between = std::max(one.first + 1, next.first - m_length + 2);
    return end > one.first && between < next.first ? between : one.first;
}

bool CountedList::areJoined(const Page &one, const Page &next) const
{
    if (!overlaps())
        return true; // pages of one row can only be counted
    if (!one.ids.isEmpty() && !next.ids.isEmpty() && one.ids.last() == next.ids.at(0))
        return true;
    QSet<QByteArrayView> known;
    for (qsizetype i = 0; i < one.ids.size(); ++i)
        known.insert(one.ids.at(i));
    for (qsizetype i = 0; i < next.ids.size(); ++i) {
        if (known.contains(next.ids.at(i)))
            return true;
    }
    return false;
}

bool CountedList::confirm()
{
    if (!m_total || anyFailed())
        return false;
    const bool fits = done() == *m_total;
    if (fits && !m_sawChange)
        return false;
    // New rows often come first; and a page that is asked for alone tells the count for sure.
    if (m_pages.size() > 1 && !std::exchange(m_lookedAtFront, true)) {
        open(0);
        return true;
    }
    // After one change a count that fits proves that both are known; after more it may fit by luck.
    if (fits && m_changes < 2)
        return false;
    if (readAgain())
        return true;
    m_unsettled = true;
    return false;
}

bool CountedList::readAgain()
{
    if (m_passes >= mostPasses)
        return false;
    ++m_passes;
    m_changes = 0;
    m_sawChange = false;
    m_rounds = 0;
    m_lookedAtFront = false;
    for (const auto &[offset, page] : m_pages)
        plan(offset);
    return true;
}

void CountedList::open(qint64 offset)
{
    ++m_repairs;
    plan(offset);
}

bool CountedList::anyFailed() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const auto &entry) { return entry.second.state == State::Failed; });
}

QList<RowGap> CountedList::gaps() const
{
    const ApiError otherwise = m_stopped.value_or(unfitError());
    if (m_pages.empty())
        return {{0, 0, otherwise}};
    QList<RowGap> found;
    qint64 covered = 0;
    const Page *before = nullptr;
    std::optional<ApiError> error;
    for (const auto &[offset, page] : m_pages) {
        if (page.state != State::Read) {
            if (!error)
                error = page.error.value_or(otherwise);
            continue;
        }
        const bool torn = before && !error && !areJoined(*before, page);
        if (error || torn || offset > covered)
            found.append({covered + 1, std::max(offset, covered + 1), error.value_or(otherwise)});
        covered = std::max(covered, offset + page.size);
        before = &page;
        error.reset();
    }
    const bool unfinished = m_total && covered < *m_total;
    if (error || unfinished)
        found.append({m_total ? covered + 1 : 0, m_total.value_or(0), error.value_or(otherwise)});
    else if (found.isEmpty() && m_unsettled)
        found.append({0, 0, unfitError()});
    return found;
}

QStringList CountedList::vanished() const
{
    QStringList ids;
    for (const auto &id : m_dropped) {
        if (const size_t hash = hashOf(id); !m_counts.of(hash).contains(hash))
            ids.append(QString::fromUtf8(id));
    }
    return ids;
}

} // namespace console
