#pragma once

#include "models/domain/secretbuffer.h"

#include <QString>

#include <functional>

namespace console {

/// What a keychain answered to one job. Not to be believed alone: a locked keychain says NotFound
/// to a read and Done to a delete that it did not do (safety.md §5).
enum class JobVerdict {
    Done,
    NotFound,
    Denied,
    Failed, ///< refused the item, without saying that it is locked
    NoService, ///< no session bus, no keychain service, or it went away
};

struct JobAnswer
{
    JobVerdict verdict = JobVerdict::Failed;
    SecretBuffer text; ///< of a read that is Done
};

/// The bare keychain, below the rules of KeychainVault. An answer comes once, from the event loop,
/// or never. Jobs are asked for one at a time.
class KeychainJobs
{
public:
    using Answer = std::function<void(JobAnswer)>;

    virtual ~KeychainJobs() = default;
    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const SecretBuffer &text, Answer answer) = 0;
    virtual void remove(const QString &key, Answer answer) = 0;

    /// Whether a job would ask nobody for a password. False also where that cannot be told. An
    /// answer may come at once, or never.
    virtual void askIfOpen(std::function<void(bool)> answer) = 0;
};

} // namespace console
