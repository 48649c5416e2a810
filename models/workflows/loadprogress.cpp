#include "models/workflows/loadprogress.h"

#include <algorithm>
#include <cmath>

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto measurable = 500ms;

std::optional<double> share(double done, double all)
{
    return all > 0 ? std::optional(std::clamp(done / all, 0.0, 1.0)) : std::nullopt;
}

} // namespace

std::optional<double> LoadProgress::fraction() const
{
    if (total)
        return share(static_cast<double>(done), static_cast<double>(*total));
    return stepsKnown > 1 ? share(stepsDone, stepsKnown) : std::nullopt;
}

std::optional<double> LoadProgress::rate() const
{
    if (elapsed < measurable || done == 0)
        return std::nullopt;
    return static_cast<double>(done) / std::chrono::duration<double>(elapsed).count();
}

std::optional<std::chrono::seconds> LoadProgress::remaining() const
{
    const auto part = fraction();
    if (!part || *part <= 0 || elapsed < measurable)
        return std::nullopt;
    const double left = std::chrono::duration<double>(elapsed).count() * (1 - *part) / *part;
    return std::chrono::seconds(std::llround(std::min(left, 1e6)));
}

} // namespace console
