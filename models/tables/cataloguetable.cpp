#include "models/tables/cataloguetable.h"

#include "models/tables/rowruns.h"


#include <algorithm>

namespace console {

namespace {

// Few rows are always shown at once, and so is what comes alone or last. Of many, what streams in
// is gathered, so that a table spends no more than a fifth of the time on following.
constexpr int fewRows = 150;
constexpr qint64 pausePerCost = 4;
constexpr qint64 shortestPause = 200; ///< ms: painting what came takes its time, too
constexpr qint64 longestPause = 400;

} // namespace

CatalogueTable::CatalogueTable(const CatalogueStore &store, ObjectKind kind, const Clock &clock,
                               QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_kind(kind), m_clock(clock)
{
    connect(&store, &CatalogueStore::rowsAppended, this, &CatalogueTable::takeAppended);
    connect(&store, &CatalogueStore::rowsChanged, this, &CatalogueTable::takeChanged);
    connect(&store, &CatalogueStore::agesChanged, this, &CatalogueTable::takeAges);
    connect(&store, &CatalogueStore::rowsRemoved, this, &CatalogueTable::takeRemoved);
    connect(&store, &CatalogueStore::readingEnded, this, &CatalogueTable::takeEnd);
    connect(&m_work, &CatalogueWork::finished, this, &CatalogueTable::takeOutcome);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CatalogueTable::work);
    m_isAsked = true;
    work();
}

CatalogueTable::~CatalogueTable() = default;

void CatalogueTable::setQuery(const CatalogueQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_isAsked = true;
    work();
}

void CatalogueTable::sort(int column, Qt::SortOrder order)
{
    if (column >= catalogue::ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_isAsked = true;
    work();
}

void CatalogueTable::setPatience(qint64 rows)
{
    m_work.setPatience(rows);
}

void CatalogueTable::takeAppended(ObjectKind kind, int, int)
{
    if (kind == m_kind)
        note({});
}

void CatalogueTable::takeChanged(ObjectKind kind, const QList<int> &rows)
{
    if (kind == m_kind)
        note({0, {}, rows, {}});
}

void CatalogueTable::takeAges(ObjectKind kind, const QList<int> &rows)
{
    if (kind == m_kind)
        note({0, {}, {}, rows});
}

void CatalogueTable::takeRemoved(ObjectKind kind, const QList<int> &newPositions)
{
    if (kind == m_kind)
        note({0, newPositions, {}, {}});
}

void CatalogueTable::note(const StoreDrift &drift)
{
    m_drift.then(drift);
    if (m_store.count(m_kind) <= fewRows)
        work();
    else if (!m_work.isRunning())
        gather();
}

void CatalogueTable::takeEnd()
{
    m_isUrgent = true;
    work();
}

/// Waits for more before the next task, but not if the last one was long ago.
void CatalogueTable::gather()
{
    if (m_pause.isActive())
        return;
    const qint64 pause = std::clamp(m_lastCost * pausePerCost, shortestPause, longestPause);
    const qint64 past = m_sinceWork.isValid() ? m_sinceWork.elapsed() - m_lastCost : pause;
    m_pause.start(static_cast<int>(std::max<qint64>(0, pause - past)));
}

bool CatalogueTable::isWorking() const
{
    return m_work.isRunning() || m_isAsked || m_pause.isActive();
}

/// Begins a task with all that is new; while one runs, what is new waits for its end.
void CatalogueTable::work()
{
    if (m_work.isRunning())
        return;
    const CatalogueSection &section = m_store.section(m_kind);
    m_isUrgent = false;
    if (!m_isAsked && m_drift.isEmpty(section.count()))
        return;
    m_pause.stop();
    m_isAnswer = m_isAnswer || m_isAsked;
    m_isAsked = false;
    StoreDrift drift = std::exchange(m_drift, {});
    m_drift.known = section.count();
    m_sinceWork.start();
    auto outcome = m_work.start({section, std::move(drift), m_query, m_sortColumn, m_sortOrder});
    if (!outcome)
        return;
    take(std::move(*outcome));
    m_lastCost = m_sinceWork.elapsed();
}

void CatalogueTable::takeOutcome()
{
    take(m_work.take());
    m_lastCost = m_sinceWork.elapsed();
    if (m_isAsked || m_isUrgent || m_store.count(m_kind) <= fewRows)
        work();
    else if (!m_drift.isEmpty(m_store.count(m_kind)))
        gather();
}

void CatalogueTable::settle()
{
    while (m_work.isRunning() || m_isAsked || !m_drift.isEmpty(m_store.count(m_kind))) {
        if (m_work.isRunning())
            take(m_work.wait());
        work();
    }
}

void CatalogueTable::take(CatalogueOutcome outcome)
{
    m_unshown.then(outcome.task.drift);
    if (m_isAsked)
        return; // stale: something newer is asked for
    emit aboutToShow(std::exchange(m_isAnswer, false));
    const StoreDrift drift = std::exchange(m_unshown, {});
    m_unshown.known = outcome.task.section.count();
    const bool otherAccount = std::exchange(m_shownAccount, outcome.task.query.account)
        != outcome.task.query.account;
    m_total = outcome.total;
    if (otherAccount) {
        beginResetModel();
        m_section = std::move(outcome.task.section);
        m_visible = std::move(outcome.shown);
        endResetModel();
    } else {
        followRows(drift);
        m_section = std::move(outcome.task.section);
        const auto before
            = drift.changed.isEmpty() ? std::vector<char>() : marked(m_visible);
        show(std::move(outcome.shown));
        announceData(before, drift);
    }
    announceCounts();
    if (std::exchange(m_facets, std::move(outcome.facets)) != m_facets)
        emit facetsChanged();
    emit settled();
}

/// The rows that are shown have other places in the section now; those gone get numbers that are
/// nobody's.
void CatalogueTable::followRows(const StoreDrift &drift)
{
    if (drift.moved.isEmpty())
        return;
    for (size_t i = 0; i < m_visible.size(); ++i) {
        const int position = drift.moved[m_visible[i]];
        m_visible[i] = position < 0 ? -1 - static_cast<int>(i) : position;
    }
}

/// `before`: the rows that were shown; nobody knows what the others were like.
void CatalogueTable::announceData(const std::vector<char> &before, const StoreDrift &drift)
{
    if (drift.changed.isEmpty() && drift.aged.isEmpty())
        return;
    std::vector<char> changed(static_cast<size_t>(m_section.count()));
    for (const int row : drift.aged)
        changed[static_cast<size_t>(row)] = 1;
    for (const int row : drift.changed)
        changed[static_cast<size_t>(row)] = before[static_cast<size_t>(row)] ? 2 : 0;
    std::vector<int> positions;
    RowRun aged{rowCount(), -1};
    for (int i = 0; i < rowCount(); ++i) {
        const char what = changed[static_cast<size_t>(m_visible[static_cast<size_t>(i)])];
        if (what == 2)
            positions.push_back(i);
        else if (what == 1)
            aged = {std::min(aged.first, i), i};
    }
    for (const auto &run : runsOf(std::move(positions)))
        emit dataChanged(index(run.first, 0), index(run.last, catalogue::ColumnCount - 1));
    // One signal for all: telling a view too much about one column costs it nothing.
    if (aged.last >= 0)
        emit dataChanged(index(aged.first, catalogue::Age), index(aged.last, catalogue::Age));
}

void CatalogueTable::refreshAges()
{
    if (m_visible.empty())
        return;
    emit dataChanged(index(0, catalogue::Age), index(rowCount() - 1, catalogue::Age),
                     {Qt::DisplayRole, Qt::ToolTipRole});
}

void CatalogueTable::announceCounts()
{
    const QPair<int, int> counts{rowCount(), totalCount()};
    if (std::exchange(m_announced, counts) != counts)
        emit countsChanged();
}

int CatalogueTable::sectionRow(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_visible[static_cast<size_t>(row)];
}

std::optional<CatalogueRow> CatalogueTable::rowAt(int row) const
{
    const int position = sectionRow(row);
    return position < 0 ? std::nullopt : std::optional(m_section.row(position));
}

bool CatalogueTable::holds(int sectionRow, const AccountId &account, const QString &id) const
{
    return sectionRow >= 0 && sectionRow < m_section.count()
        && m_section.text(sectionRow, catalogue::Id) == id
        && m_section.accountOf(sectionRow).id == account;
}

int CatalogueTable::positionOf(const AccountId &account, const QString &id) const
{
    const int row = m_store.indexOf(m_kind, account, id);
    // The store may be further than what is shown: then every row is looked at.
    const auto found = holds(row, account, id)
        ? std::find(m_visible.begin(), m_visible.end(), row)
        : std::find_if(m_visible.begin(), m_visible.end(),
                       [&](int shown) { return holds(shown, account, id); });
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

std::vector<int>
CatalogueTable::positionsOf(const QSet<std::pair<AccountId, QString>> &objects) const
{
    std::vector<int> positions;
    std::vector<char> wanted(static_cast<size_t>(m_section.count()));
    for (const auto &[account, id] : objects) {
        const int row = m_store.indexOf(m_kind, account, id);
        if (holds(row, account, id))
            wanted[static_cast<size_t>(row)] = 1;
        else if (const int position = positionOf(account, id); position >= 0)
            positions.push_back(position); // the store is further
    }
    for (int i = 0; i < rowCount(); ++i) {
        if (const int row = sectionRow(i); row >= 0 && wanted[static_cast<size_t>(row)])
            positions.push_back(i);
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

CatalogueSnapshot CatalogueTable::shownSnapshot() const
{
    return {m_section, m_visible};
}

CatalogueSnapshot CatalogueTable::allSnapshot() const
{
    if (!m_work.isRunning())
        return {m_section, m_work.engine().accountRows(m_section)};
    std::vector<int> rows; // the order is the thread's just now
    for (int row = 0; row < m_section.count(); ++row) {
        if (!m_shownAccount || *m_shownAccount == m_section.accountOf(row).id)
            rows.push_back(row);
    }
    return {m_section, std::move(rows)};
}

namespace {

std::vector<CatalogueRow> rowsOf(const CatalogueSnapshot &snapshot)
{
    std::vector<CatalogueRow> rows;
    rows.reserve(static_cast<size_t>(snapshot.count()));
    for (int i = 0; i < snapshot.count(); ++i)
        rows.push_back(snapshot.row(i));
    return rows;
}

} // namespace

std::vector<CatalogueRow> CatalogueTable::shownRows() const
{
    return rowsOf(shownSnapshot());
}

std::vector<CatalogueRow> CatalogueTable::allRows() const
{
    return rowsOf(allSnapshot());
}

int CatalogueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int CatalogueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : catalogue::ColumnCount;
}

} // namespace console
