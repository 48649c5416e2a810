#pragma once

#include "models/domain/account.h"
#include "models/ports/clock.h"
#include "tests/tour/sandboxprocess.h"

#include <QTimer>
#include <QUrl>

namespace console::bench {

class WallClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        QTimer::singleShot(delay, context, std::move(f));
    }
};

/// Where a practice sandbox in another process is, and its key.
struct Target {
    QUrl base;
    QByteArray key;
};

/// The sandbox's Paygentic; ends the program if the sandbox did not start.
[[nodiscard]] Target targetOf(const testing::SandboxProcess &sandbox);
[[nodiscard]] Account accountAt(const Target &target);

} // namespace console::bench
