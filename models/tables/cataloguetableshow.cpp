// How the rows of a CatalogueTable come, go and move.
//
// A few runs of rows come and go by ordinary insert and remove signals. Many runs (clearing a
// filter) would cost views time in the square of the rows, as QSortFilterProxyModel does. Then the
// rows are rearranged in one step so that what comes or goes stands together at the end. The number
// of rows never changes inside a layout change: selections of whole ranges would swallow strangers.
#include "models/tables/cataloguetable.h"

#include "models/tables/rowruns.h"

#include <QHash>

namespace console {

namespace {

constexpr size_t fewRuns = 16;

/// The runs of positions for which `isMeant(position)`; empty if there are more than a few, which
/// `many` then says.
template <typename Predicate>
std::vector<RowRun> fewRunsOf(int count, bool &many, Predicate isMeant)
{
    std::vector<RowRun> runs;
    for (int i = 0; i < count; ++i) {
        if (!isMeant(i))
            continue;
        if (!runs.empty() && runs.back().last == i - 1) {
            runs.back().last = i;
            continue;
        }
        if (runs.size() == fewRuns) {
            many = true;
            return {};
        }
        runs.push_back({i, i});
    }
    return runs;
}

bool isMarked(const std::vector<char> &marks, int row)
{
    return row >= 0 && marks[static_cast<size_t>(row)];
}

} // namespace

/// A mark for each of the section's rows that is in `rows`.
std::vector<char> CatalogueTable::marked(const std::vector<int> &rows) const
{
    std::vector<char> marks(static_cast<size_t>(m_section.count()), 0);
    for (const int row : rows) {
        if (row >= 0)
            marks[static_cast<size_t>(row)] = 1;
    }
    return marks;
}

void CatalogueTable::show(std::vector<int> next)
{
    if (next == m_visible)
        return;
    leave(next);
    enter(std::move(next));
}

void CatalogueTable::leave(const std::vector<int> &next)
{
    const auto staying = marked(next);
    const auto leaves
        = [&](int i) { return !isMarked(staying, m_visible[static_cast<size_t>(i)]); };
    bool many = false;
    auto runs = fewRunsOf(rowCount(), many, leaves);
    if (many) {
        std::vector<int> arranged;
        std::vector<int> leaving;
        arranged.reserve(m_visible.size());
        for (const int row : m_visible)
            (isMarked(staying, row) ? arranged : leaving).push_back(row);
        const auto kept = static_cast<int>(arranged.size());
        arranged.insert(arranged.end(), leaving.begin(), leaving.end());
        rearrange(std::move(arranged));
        runs = {{kept, rowCount() - 1}};
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeRun(run->first, run->last);
}

void CatalogueTable::enter(std::vector<int> next)
{
    const auto present = marked(m_visible);
    const auto enters = [&](int i) { return !isMarked(present, next[static_cast<size_t>(i)]); };
    bool many = false;
    const auto runs = fewRunsOf(static_cast<int>(next.size()), many, enters);
    size_t kept = 0;
    bool inOrder = !many;
    for (size_t i = 0; inOrder && i < next.size(); ++i) {
        if (isMarked(present, next[i]))
            inOrder = next[i] == m_visible[kept++];
    }
    if (inOrder) {
        for (const auto &run : runs)
            insertRun(run.first, {next.begin() + run.first, next.begin() + run.last + 1});
        return;
    }
    std::vector<int> fresh;
    fresh.reserve(next.size() - m_visible.size());
    for (const int row : next) {
        if (!isMarked(present, row))
            fresh.push_back(row);
    }
    if (!fresh.empty())
        insertRun(rowCount(), fresh);
    rearrange(std::move(next));
}

void CatalogueTable::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_visible.erase(m_visible.begin() + first, m_visible.begin() + last + 1);
    endRemoveRows();
}

void CatalogueTable::insertRun(int first, const std::vector<int> &rows)
{
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_visible.insert(m_visible.begin() + first, rows.begin(), rows.end());
    endInsertRows();
}

/// The same rows in another order. Only where somebody holds an index is it looked for.
void CatalogueTable::rearrange(std::vector<int> arranged)
{
    if (arranged == m_visible)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> old = std::exchange(m_visible, std::move(arranged));
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QHash<int, int> places; // by row
        std::vector<char> held(static_cast<size_t>(m_section.count()), 0);
        for (const auto &index : before) {
            const int row = old[static_cast<size_t>(index.row())];
            if (row >= 0)
                held[static_cast<size_t>(row)] = 1;
        }
        for (size_t i = 0; i < m_visible.size(); ++i) {
            if (m_visible[i] < 0 || held[static_cast<size_t>(m_visible[i])])
                places.insert(m_visible[i], static_cast<int>(i));
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const auto &index : before)
            after.append(createIndex(places.value(old[static_cast<size_t>(index.row())]),
                                     index.column()));
        changePersistentIndexList(before, after);
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace console
