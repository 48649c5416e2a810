#include "tests/bench/loading/benchline.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace console::testing {

double medianMilliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool printBench(const char *name, double ours, double yardstick, const char *unit, double ratio,
                double limit, Wanted wanted)
{
    const bool ok = wanted == Wanted::AtMost ? ratio <= limit : ratio >= limit;
    std::printf("BENCH %s ours=%.1f%s yardstick=%.1f%s ratio=%.2f limit=%s%.2f %s\n", name, ours,
                unit, yardstick, unit, ratio, wanted == Wanted::AtMost ? "<=" : ">=", limit,
                ok ? "ok" : "MISSED");
    std::fflush(stdout);
    return ok;
}

} // namespace console::testing
