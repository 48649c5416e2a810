#pragma once

#include <QThread>

#include <algorithm>
#include <thread>
#include <vector>

namespace console {

/// How many threads are worth their start for so many blocks of rows.
[[nodiscard]] inline int stripesFor(qsizetype blocks)
{
    constexpr qsizetype fewBlocks = 128; // a thread that has to wait for a core costs more
    constexpr qsizetype most = 4;
    return static_cast<int>(std::clamp<qsizetype>(
        std::min<qsizetype>(blocks / fewBlocks, QThread::idealThreadCount()), 1, most));
}

/// Calls work(stripe, first, end) for neighbouring stripes of the blocks, each in a thread of its
/// own but the last; returns when all are done.
template <typename Work>
void inStripes(qsizetype blocks, int stripes, const Work &work)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i + 1 < stripes; ++i)
        threads.emplace_back(
            [&work, i, blocks, stripes] { work(i, blocks * i / stripes, blocks * (i + 1) / stripes); });
    work(stripes - 1, blocks * (stripes - 1) / stripes, blocks);
}

} // namespace console
