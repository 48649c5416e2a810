#pragma once

#include <functional>

namespace console::testing {

/// Milliseconds that `work` takes: the median of `runs`.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()> &work);

/// Which side of its limit a ratio has to be.
enum class Wanted { AtMost, AtLeast };

/// Prints "BENCH name ours=… yardstick=… ratio=… limit=… ok|MISSED"; true if it is ok.
bool printBench(const char *name, double ours, double yardstick, const char *unit, double ratio,
                double limit, Wanted wanted);

} // namespace console::testing
