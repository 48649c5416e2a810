#pragma once

#include <QtGlobal>

#include <chrono>

namespace console {

/// How a practice sandbox is set up.
struct SandboxOptions
{
    quint16 port = 0; ///< 0: any free port
    std::chrono::milliseconds latency{0}; ///< from each request to its answer; answers wait side by side
    int integrations =
        0; ///< generated on top of the sample, at each platform that has integrations
    int merchants = 0; ///< generated on top of the sample, at Preczn
    quint64 seed = 1; ///< decides keys and generated rows; equal seeds give equal sandboxes
};

} // namespace console
