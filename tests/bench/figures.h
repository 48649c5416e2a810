#pragma once

#include <functional>
#include <string>

namespace console::bench {

/// What must hold for a figure.
enum class Bound {
    OursAtMost, ///< ours itself, in the figure's unit
    RatioAtMost, ///< ours / yardstick
    RatioAtLeast, ///< yardstick / ours: how many times better
};

/// Measures once and says what came out, in the figure's unit.
using Measurement = std::function<double()>;

struct Figure {
    std::string name; ///< "filter-clear-100k": what follows the word BENCH
    std::string unit; ///< "ms", "B"
    Bound bound = Bound::OursAtMost;
    double limit = 0;
    Measurement ours;
    Measurement yardstick; ///< may be empty: then ours stands alone
};

/// Only from addFigures(). Ours and yardstick are measured in the same run, interleaved, seven
/// times each; medians count.
void add(Figure figure);

/// Called when all is measured, while there still is an application: widgets have to go then.
void atEnd(std::function<void()> cleanUp);

/// Fewer rows, once: set by --smoke.
[[nodiscard]] bool isSmoke();
[[nodiscard]] int rowsFor(int wanted);

/// Runs `body` once and says how long it took, in ms.
[[nodiscard]] double millisecondsOf(const std::function<void()> &body);

/// Bytes on the heap at the moment.
[[nodiscard]] double heapBytes();

/// Each program defines this: adds its figures.
void addFigures();

/// Runs what was added, and prints a line for each figure:
/// BENCH name ours=… yardstick=… ratio=… limit=… ok|MISSED
int run(int argc, char **argv);

} // namespace console::bench
