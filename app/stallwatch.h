#pragma once

#include "app/stallreport.h"

#include <QElapsedTimer>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace console {

/// Measures the event loop of the thread that it lives in, for --measure: another thread posts an
/// event every two milliseconds and waits until it has been delivered. What an event waits is what
/// a key or a click would have waited, to two milliseconds.
class StallWatch : public QObject {
    Q_OBJECT

public:
    explicit StallWatch(QObject *parent = nullptr);
    ~StallWatch() override;

    [[nodiscard]] const StallReport &report() const { return m_report; }

private:
    void ask(const std::stop_token &stop);
    void answer(qint64 askedAt);

    StallReport m_report;
    QElapsedTimer m_time;
    double m_computed = 0; ///< ms of the watched thread's work, at the last answer
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    bool m_isAnswered = true;
    std::jthread m_thread; ///< last: it ends before anything that it uses
};

} // namespace console
