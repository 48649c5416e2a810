#include "ui/widgets/columnfit.h"

#include <algorithm>
#include <numeric>

namespace console {

namespace {

int leastOf(const QList<ColumnRoom> &columns, qsizetype count)
{
    return std::accumulate(columns.begin(), columns.begin() + count, 0,
                           [](int sum, const ColumnRoom &one) { return sum + one.least; });
}

} // namespace

QList<int> fittedWidths(const QList<ColumnRoom> &columns, int room)
{
    qsizetype count = columns.size();
    while (count > 1 && leastOf(columns, count) > room)
        --count;
    int left = std::max(0, room - leastOf(columns, count)); // to be given out
    int gap = 0; // what they would take
    for (qsizetype each = 0; each < count; ++each)
        gap += columns[each].wanted - columns[each].least;
    QList<int> widths;
    for (qsizetype each = 0; each < columns.size(); ++each) {
        const auto [least, wanted] = columns[each];
        const bool inside = each < count;
        const int more = !inside || left >= gap ? wanted - least
            : gap > 0                           ? (wanted - least) * left / gap
                                                : 0;
        widths.append(least + more);
        if (inside) {
            left -= more;
            gap -= wanted - least;
        }
    }
    if (count < columns.size() && count > 0 && left > 0)
        widths[count - 1] += left; // the next begins where nobody sees it
    return widths;
}

} // namespace console
