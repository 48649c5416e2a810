#pragma once

#include "app/headless/headlesstask.h"
#include "app/sandbox/stopsignals.h"

namespace console {

/// A command without a window, from the profile to its exit code. Needs a QCoreApplication, no
/// display.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    /// `key` is for `accounts add` only.
    explicit HeadlessRun(const HeadlessCommand &command, SecretBuffer key = {});

    /// Begins; ended() follows from the event loop.
    void start();

signals:
    void ended(int exitCode);

private:
    void begin();
    void beginWithPractice();
    void finish(int exitCode);
    void stop();

    HeadlessCommand m_command;
    Streams m_streams;
    HeadlessParts m_parts;
    StopSignals m_signals;
    SecretBuffer m_key;
    std::unique_ptr<HeadlessTask> m_task;
    bool m_finishing = false;
};

/// Reads the key if the command wants one, then runs it. Gives the exit code if it is over already.
[[nodiscard]] std::optional<int> prepareHeadless(const HeadlessCommand &command, SecretBuffer &key);

} // namespace console
