#include "models/tables/storedrift.h"

#include <algorithm>
#include <iterator>

namespace console {

namespace {

void follow(QList<int> &rows, const QList<int> &moved)
{
    if (moved.isEmpty())
        return;
    for (int &row : rows)
        row = moved[row];
    rows.removeIf([](int row) { return row < 0; });
}

void unite(QList<int> &rows, const QList<int> &others)
{
    if (others.isEmpty())
        return;
    QList<int> all;
    std::set_union(rows.cbegin(), rows.cend(), others.cbegin(), others.cend(),
                   std::back_inserter(all));
    rows = all;
}

} // namespace

int StoreDrift::kept() const
{
    if (moved.isEmpty())
        return known;
    return static_cast<int>(
        std::count_if(moved.begin(), moved.end(), [](int position) { return position >= 0; }));
}

void StoreDrift::then(const StoreDrift &next)
{
    if (!next.moved.isEmpty()) {
        follow(changed, next.moved);
        follow(aged, next.moved);
        if (moved.isEmpty()) {
            moved = next.moved.first(known);
        } else {
            for (int &position : moved)
                position = position < 0 ? -1 : next.moved[position];
        }
    }
    unite(changed, next.changed);
    unite(aged, next.aged);
}

} // namespace console
