#pragma once

#include <algorithm>
#include <vector>

namespace console {

/// Neighbouring positions, both ends included: what one model signal can tell.
struct RowRun {
    int first = 0;
    int last = -1;
    [[nodiscard]] int size() const { return last - first + 1; }
    bool operator==(const RowRun &) const = default;
};

/// The runs of positions in any order, ascending.
[[nodiscard]] inline std::vector<RowRun> runsOf(std::vector<int> positions)
{
    std::sort(positions.begin(), positions.end());
    std::vector<RowRun> runs;
    for (const int position : positions) {
        if (!runs.empty() && position <= runs.back().last + 1)
            runs.back().last = position;
        else
            runs.push_back({position, position});
    }
    return runs;
}

} // namespace console
