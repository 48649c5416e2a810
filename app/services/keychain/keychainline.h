#pragma once

#include "app/services/keychain/keychainjobs.h"
#include "models/domain/apierror.h"
#include "models/ports/clock.h"

#include <QObject>

#include <deque>

namespace console {

/// Tasks wait their turn at the keychain: one at a time, each with a deadline that begins when it
/// joins. A task runs jobs one after the other and then calls finish().
///
/// A job that misses the deadline is left behind, never deleted. Until it answers, the keychain is
/// stuck and every task is given up at once, because later jobs would only queue behind it.
class KeychainLine : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;

    struct Task
    {
        std::function<void()> begin;
        std::function<void(ApiErrorKind)> giveUp; ///< instead of finish(); may follow begin
    };

    KeychainLine(KeychainJobs &jobs, Clock &clock, std::chrono::milliseconds deadline,
                 QObject *parent = nullptr);

    Ticket join(Task task);

    /// Takes a waiting task out without giving it up. A running one stays until it is finished.
    void leave(Ticket ticket);

    /// The running task is over: the next one begins.
    void finish();

    /// Gives up every task, the running one too.
    void giveUpAll(ApiErrorKind kind);

    [[nodiscard]] bool isStuck() const { return m_stuck; }

    void read(const QString &key, KeychainJobs::Answer answer);
    void write(const QString &key, const SecretBuffer &text, KeychainJobs::Answer answer);
    void remove(const QString &key, KeychainJobs::Answer answer);

signals:
    void fellSilent(); ///< a deadline passed while a job was running
    void answeredAgain(); ///< the job that was left behind has answered

private:
    struct Entry
    {
        Ticket ticket;
        Task task;
    };

    void beginNext();
    void deadlinePassed(Ticket ticket);
    [[nodiscard]] KeychainJobs::Answer guarded(KeychainJobs::Answer answer);

    KeychainJobs &m_jobs;
    Clock &m_clock;
    std::chrono::milliseconds m_deadline;
    std::deque<Entry> m_tasks; ///< the first one is running, unless the keychain is stuck
    Ticket m_last = 0;
    Ticket m_running = 0; ///< 0: none
    bool m_jobOut = false;
    bool m_stuck = false;
};

} // namespace console
