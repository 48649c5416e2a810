// The figures of quality.md for loading.
#include "tests/bench/figures.h"
#include "tests/bench/loading/loadingfigures.h"

namespace console::bench {

void addFigures()
{
    addDecodeFigures();
    addLoadFigures();
    addWriteFigures();
}

} // namespace console::bench
