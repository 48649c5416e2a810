// How the rows of a CatalogueTable come, go and move.
//
// A few runs of rows come and go by ordinary insert and remove signals. Many runs (clearing a
// filter) would cost views time in the square of the rows, as QSortFilterProxyModel does. Then the
// rows are rearranged in one step so that what comes or goes stands together at the end. The number
// of rows never changes inside a layout change: selections of whole ranges would swallow strangers.
#include "models/tables/cataloguetable.h"

#include "models/tables/rowruns.h"

#include <numeric>

namespace console {

namespace {

constexpr size_t fewRuns = 16;

/// A mark for each of the store's rows that is in `list`.
std::vector<char> marked(const std::vector<int> &list, size_t rowCount)
{
    std::vector<char> marks(rowCount, 0);
    for (const int row : list) {
        if (row >= 0)
            marks[static_cast<size_t>(row)] = 1;
    }
    return marks;
}

bool isMarked(const std::vector<char> &marks, int row)
{
    return row >= 0 && marks[static_cast<size_t>(row)];
}

} // namespace

void CatalogueTable::show(const std::vector<int> &next)
{
    if (next == m_visible)
        return;
    leave(marked(next, rows().size()));
    enter(next);
}

void CatalogueTable::leave(const std::vector<char> &staying)
{
    std::vector<int> leaving;
    for (size_t i = 0; i < m_visible.size(); ++i) {
        if (!isMarked(staying, m_visible[i]))
            leaving.push_back(static_cast<int>(i));
    }
    auto runs = runsOf(std::move(leaving));
    if (runs.size() > fewRuns) {
        std::vector<int> from(m_visible.size());
        std::iota(from.begin(), from.end(), 0);
        const auto end = std::stable_partition(from.begin(), from.end(), [&](int position) {
            return isMarked(staying, m_visible[static_cast<size_t>(position)]);
        });
        const auto kept = static_cast<int>(end - from.begin());
        rearrange(from);
        runs = {{kept, rowCount() - 1}};
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeRun(run->first, run->last);
}

void CatalogueTable::enter(const std::vector<int> &next)
{
    const auto present = marked(m_visible, rows().size());
    std::vector<int> entering; // positions in next
    std::vector<int> kept;
    for (size_t i = 0; i < next.size(); ++i) {
        if (isMarked(present, next[i]))
            kept.push_back(next[i]);
        else
            entering.push_back(static_cast<int>(i));
    }

    const auto runs = runsOf(entering);
    if (kept == m_visible && runs.size() <= fewRuns) {
        for (const auto &run : runs)
            insertRun(run.first, {next.begin() + run.first, next.begin() + run.last + 1});
        return;
    }

    std::vector<int> fresh;
    for (const int position : entering)
        fresh.push_back(next[static_cast<size_t>(position)]);
    if (!fresh.empty())
        insertRun(rowCount(), fresh);

    std::vector<int> positionNow(rows().size(), -1);
    for (size_t i = 0; i < m_visible.size(); ++i)
        positionNow[static_cast<size_t>(m_visible[i])] = static_cast<int>(i);
    std::vector<int> from;
    from.reserve(next.size());
    for (const int row : next)
        from.push_back(positionNow[static_cast<size_t>(row)]);
    rearrange(from);
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

/// What stands at from[i] moves to i. `from` names every position once.
void CatalogueTable::rearrange(const std::vector<int> &from)
{
    if (std::is_sorted(from.begin(), from.end()))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> old = m_visible;
    std::vector<int> to(from.size());
    for (size_t i = 0; i < from.size(); ++i) {
        m_visible[i] = old[static_cast<size_t>(from[i])];
        to[static_cast<size_t>(from[i])] = static_cast<int>(i);
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto &index : before)
        after.append(createIndex(to[static_cast<size_t>(index.row())], index.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace console
