#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace console {

/// Time, as a dependency: tests move it by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC

    /// Runs `f` once, later, from the event loop, unless `context` dies first.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) = 0;
};

/// The machine's clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override;
};

} // namespace console
