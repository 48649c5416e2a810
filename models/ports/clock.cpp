#include "models/ports/clock.h"

#include <QTimer>

namespace console {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)
{
    QTimer::singleShot(delay, context, std::move(f));
}

} // namespace console
