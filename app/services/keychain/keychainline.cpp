#include "app/services/keychain/keychainline.h"

#include <algorithm>

namespace console {

KeychainLine::KeychainLine(KeychainJobs &jobs, Clock &clock, std::chrono::milliseconds deadline,
                           QObject *parent)
    : QObject(parent), m_jobs(jobs), m_clock(clock), m_deadline(deadline)
{
}

KeychainLine::Ticket KeychainLine::join(Task task)
{
    const Ticket ticket = ++m_last;
    if (m_stuck) {
        task.giveUp(ApiErrorKind::KeychainSilent);
        return ticket;
    }
    m_tasks.push_back({ticket, std::move(task)});
    m_clock.after(m_deadline, this, [this, ticket] { deadlinePassed(ticket); });
    if (m_running == 0)
        beginNext();
    return ticket;
}

void KeychainLine::leave(Ticket ticket)
{
    if (ticket != m_running)
        std::erase_if(m_tasks, [ticket](const Entry &entry) { return entry.ticket == ticket; });
}

void KeychainLine::finish()
{
    if (m_running == 0)
        return;
    m_tasks.pop_front();
    m_running = 0;
    beginNext();
}

void KeychainLine::beginNext()
{
    if (m_tasks.empty() || m_stuck)
        return;
    m_running = m_tasks.front().ticket;
    const auto begin = m_tasks.front().task.begin;
    begin();
}

void KeychainLine::giveUpAll(ApiErrorKind kind)
{
    const auto tasks = std::exchange(m_tasks, {});
    m_running = 0;
    m_stuck = m_jobOut;
    for (const Entry &entry : tasks)
        entry.task.giveUp(kind);
}

void KeychainLine::deadlinePassed(Ticket ticket)
{
    if (ticket == m_running) {
        giveUpAll(ApiErrorKind::KeychainSilent);
        emit fellSilent();
        return;
    }
    // The keychain answers, but others were before it: nothing was begun, nothing is stuck.
    const auto late = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [=](const Entry &entry) { return entry.ticket == ticket; });
    if (late == m_tasks.end())
        return;
    const auto giveUp = late->task.giveUp;
    m_tasks.erase(late);
    giveUp(ApiErrorKind::KeychainSilent);
}

KeychainJobs::Answer KeychainLine::guarded(KeychainJobs::Answer answer)
{
    m_jobOut = true;
    return [this, ticket = m_running, answer = std::move(answer)](JobAnswer said) {
        m_jobOut = false;
        if (ticket == m_running) {
            answer(std::move(said));
        } else {
            m_stuck = false;
            emit answeredAgain();
        }
    };
}

void KeychainLine::read(const QString &key, KeychainJobs::Answer answer)
{
    m_jobs.read(key, guarded(std::move(answer)));
}

void KeychainLine::write(const QString &key, const SecretBuffer &text, KeychainJobs::Answer answer)
{
    m_jobs.write(key, text, guarded(std::move(answer)));
}

void KeychainLine::remove(const QString &key, KeychainJobs::Answer answer)
{
    m_jobs.remove(key, guarded(std::move(answer)));
}

} // namespace console
