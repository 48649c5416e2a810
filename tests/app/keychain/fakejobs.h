#pragma once

#include "app/services/keychain/keychainjobs.h"

#include <QStringList>
#include <QTimer>

#include <map>

namespace console::testing {

/// A keychain that lies and dawdles as it is told.
class FakeJobs : public KeychainJobs
{
public:
    void read(const QString &key, Answer answer) override
    {
        log.append(QString(QStringLiteral("read ") + key));
        const auto found = items.find(key);
        if (locked && key == opensAt)
            locked = false;
        if (locked || found == items.end())
            say(std::move(answer), {JobVerdict::NotFound, {}});
        else
            say(std::move(answer), {JobVerdict::Done, found->second.clone()});
    }

    void write(const QString &key, const SecretBuffer &text, Answer answer) override
    {
        log.append(QString(QStringLiteral("write ") + key));
        if (!locked && !forgetsWrites)
            items.insert_or_assign(
                key, keepsOld && items.count(key) ? items[key].clone() : text.clone());
        say(std::move(answer), {locked ? JobVerdict::Denied : writeVerdict, {}});
    }

    void remove(const QString &key, Answer answer) override
    {
        log.append(QString(QStringLiteral("remove ") + key));
        if (!locked && !keepsRemoved)
            items.erase(key);
        say(std::move(answer), {JobVerdict::Done, {}});
    }

    void askIfOpen(std::function<void(bool)> answer) override { answer(!locked); }

    /// Lets the job that hangs answer.
    void release()
    {
        silent = false;
        if (auto late = std::exchange(m_held, {}))
            late();
    }

    std::map<QString, SecretBuffer> items;
    QStringList log;
    JobVerdict writeVerdict = JobVerdict::Done;
    bool locked = false;
    QString opensAt; ///< a person unlocks it when it is asked about this
    bool forgetsWrites = false;
    bool keepsOld = false;
    bool keepsRemoved = false;
    bool silent = false;

private:
    void say(Answer answer, JobAnswer said)
    {
        auto shared = std::make_shared<JobAnswer>(std::move(said));
        const auto speak = [answer = std::move(answer), shared] { answer(std::move(*shared)); };
        if (silent)
            m_held = speak;
        else
            QTimer::singleShot(0, speak);
    }

    std::function<void()> m_held;
};

} // namespace console::testing
