#include "app/stallwatch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

namespace console {

namespace {

constexpr std::chrono::milliseconds period{2};
constexpr double nanosecondsPerMillisecond = 1e6;

/// Milliseconds that this thread has been at work, waiting aside; 0 where nobody says.
double computedSoFar()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000
        + static_cast<double>(time.tv_nsec) / nanosecondsPerMillisecond;
#else
    return 0;
#endif
}

} // namespace

StallWatch::StallWatch(QObject *parent) : QObject(parent), m_computed(computedSoFar())
{
    m_time.start();
    m_thread = std::jthread([this](const std::stop_token &stop) { ask(stop); });
}

StallWatch::~StallWatch() = default;

void StallWatch::ask(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_woken.wait_for(lock, stop, period, [] { return false; });
        if (stop.stop_requested())
            return;
        m_isAnswered = false;
        const qint64 askedAt = m_time.nsecsElapsed();
        QMetaObject::invokeMethod(
            this, [this, askedAt] { answer(askedAt); }, Qt::QueuedConnection);
        m_woken.wait(lock, stop, [this] { return m_isAnswered; });
    }
}

void StallWatch::answer(qint64 askedAt)
{
    const double computed = computedSoFar();
    Stall stall;
    stall.begin = static_cast<double>(askedAt) / 1e9;
    stall.waited
        = static_cast<double>(m_time.nsecsElapsed() - askedAt) / nanosecondsPerMillisecond;
    stall.computing = std::min(stall.waited, computed - std::exchange(m_computed, computed));
    m_report.add(stall);
    {
        const std::scoped_lock lock(m_mutex);
        m_isAnswered = true;
    }
    m_woken.notify_one();
}

} // namespace console
