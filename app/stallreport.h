#pragma once

#include <QString>

#include <array>
#include <vector>

namespace console {

/// Once that the event loop let something wait.
struct Stall {
    double begin = 0; ///< seconds since measuring began
    double waited = 0; ///< milliseconds
    double computing = 0; ///< milliseconds of these that the thread itself was at work
};

/// How long the event loop let things wait: what a person feels.
class StallReport {
public:
    struct Limit {
        double milliseconds;
        int count;
    };

    void add(const Stall &stall);

    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] double longest() const { return m_worst.empty() ? 0 : m_worst.front().waited; }
    [[nodiscard]] const std::array<Limit, 3> &limits() const { return m_limits; }

    /// Of all turns, how many per cent took no longer than a frame.
    [[nodiscard]] double percentInFrame() const;

    /// For people, several lines, each with a line end; the worst turns by name.
    [[nodiscard]] QString text() const;

private:
    static constexpr size_t mostNamed = 5;

    int m_turns = 0;
    std::array<Limit, 3> m_limits{Limit{16, 0}, Limit{50, 0}, Limit{100, 0}};
    std::vector<Stall> m_worst; ///< longest first
};

/// "memory: 48.2 MB resident, 61.0 MB at most" and a line end; empty where nobody says.
[[nodiscard]] QString memoryText();

} // namespace console
