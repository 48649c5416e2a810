// How the rows of a CatalogueTable come, go and move.
//
// A few runs of rows come and go by ordinary insert and remove signals. Many runs (clearing a
// filter) would cost views time in the square of the rows, as QSortFilterProxyModel does. Then the
// rows are rearranged in one step so that what comes or goes stands together at the end. The number
// of rows never changes inside a layout change: selections of whole ranges would swallow strangers.
#include "models/tables/cataloguetable.h"

#include "models/tables/rowruns.h"

#include <QHash>

#include <algorithm>

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

/// The same for positions that are known, ascending; at least one.
std::vector<RowRun> fewRunsOf(const std::vector<int> &positions)
{
    std::vector<RowRun> runs;
    if (positions.back() - positions.front() < static_cast<int>(positions.size()))
        return {{positions.front(), positions.back()}};
    for (const int position : positions) {
        if (!runs.empty() && runs.back().last == position - 1)
            runs.back().last = position;
        else if (runs.size() == fewRuns)
            return {};
        else
            runs.push_back({position, position});
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
    if (next.empty())
        return removeRun(0, rowCount() - 1);
    if (m_visible.empty()) {
        beginInsertRows({}, 0, static_cast<int>(next.size()) - 1);
        m_visible = std::move(next);
        return endInsertRows();
    }
    // Mostly a query narrows or widens, and the order stays: then going along both is enough.
    if (next.size() < m_visible.size()) {
        const auto leaving = additions(next, m_visible);
        if (leaving)
            return narrow(std::move(next), *leaving);
    } else if (next.size() > m_visible.size()) {
        const auto coming = additions(m_visible, next);
        if (coming)
            return widen(std::move(next), *coming);
    }
    leave(next);
    enter(std::move(next));
}

/// Where `more` has something that `fewer` has not, ascending; nothing if it is not the same rows
/// in the same order otherwise.
std::optional<std::vector<int>> CatalogueTable::additions(const std::vector<int> &fewer,
                                                          const std::vector<int> &more)
{
    std::vector<int> places(more.size());
    int *end = places.data();
    size_t met = 0;
    for (size_t i = 0; i < more.size(); ++i) {
        const bool isMet = met < fewer.size() && fewer[met] == more[i];
        *end = static_cast<int>(i);
        end += isMet ? 0 : 1;
        met += isMet ? 1 : 0;
    }
    if (met < fewer.size())
        return std::nullopt;
    places.resize(static_cast<size_t>(end - places.data()));
    return places;
}

void CatalogueTable::narrow(std::vector<int> next, const std::vector<int> &leaving)
{
    const auto runs = fewRunsOf(leaving);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeRun(run->first, run->last);
    if (!runs.empty())
        return;
    const auto kept = static_cast<int>(next.size());
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    next.reserve(m_visible.size());
    for (const int place : leaving)
        next.push_back(m_visible[static_cast<size_t>(place)]);
    m_visible = std::move(next);
    movePersistent([&leaving, kept](int place) {
        const auto found = std::lower_bound(leaving.begin(), leaving.end(), place);
        const auto before = static_cast<int>(found - leaving.begin());
        return found != leaving.end() && *found == place ? kept + before : place - before;
    });
    emit layoutChanged({}, VerticalSortHint);
    removeRun(kept, rowCount() - 1);
}

void CatalogueTable::widen(std::vector<int> next, const std::vector<int> &coming)
{
    const auto runs = fewRunsOf(coming);
    for (const auto &run : runs)
        insertRun(run.first, {next.begin() + run.first, next.begin() + run.last + 1});
    if (!runs.empty())
        return;
    const int kept = rowCount();
    beginInsertRows({}, kept, static_cast<int>(next.size()) - 1);
    m_visible.reserve(next.size());
    for (const int place : coming)
        m_visible.push_back(next[static_cast<size_t>(place)]);
    endInsertRows();
    if (m_visible == next)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_visible = std::move(next);
    movePersistent([&coming, kept](int place) {
        if (place >= kept)
            return coming[static_cast<size_t>(place - kept)];
        // As many have come before it as stand before a place that is not beyond it without them.
        int before = 0;
        for (auto left = static_cast<int>(coming.size()); left > 0;) {
            const int half = left / 2;
            if (coming[static_cast<size_t>(before + half)] - (before + half) <= place) {
                before += half + 1;
                left -= half + 1;
            } else {
                left = half;
            }
        }
        return place + before;
    });
    emit layoutChanged({}, VerticalSortHint);
}

/// Whoever holds an index holds the same row afterwards. `newPlace` is asked for places only.
template <typename NewPlace>
void CatalogueTable::movePersistent(NewPlace newPlace)
{
    const QModelIndexList before = persistentIndexList();
    if (before.isEmpty())
        return;
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto &index : before)
        after.append(createIndex(newPlace(index.row()), index.column()));
    changePersistentIndexList(before, after);
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
    QHash<int, int> places; // by row
    const QModelIndexList held = persistentIndexList();
    for (const auto &index : held)
        places.insert(old[static_cast<size_t>(index.row())], -1);
    if (!places.isEmpty()) {
        std::vector<char> wanted(static_cast<size_t>(m_section.count()), 0);
        for (auto row = places.keyBegin(); row != places.keyEnd(); ++row) {
            if (*row >= 0)
                wanted[static_cast<size_t>(*row)] = 1;
        }
        for (size_t i = 0; i < m_visible.size(); ++i) {
            if (m_visible[i] < 0 || wanted[static_cast<size_t>(m_visible[i])])
                places.insert(m_visible[i], static_cast<int>(i));
        }
    }
    movePersistent([&](int place) { return places.value(old[static_cast<size_t>(place)]); });
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace console
