#pragma once

#include "app/headless/headlessparts.h"
#include "app/headless/streams.h"

#include <QObject>

namespace console {

/// One command at work. Ends exactly once, from the event loop or from within start().
class HeadlessTask : public QObject
{
    Q_OBJECT

public:
    HeadlessTask(HeadlessCommand command, HeadlessParts &parts, Streams &streams)
        : m_command(std::move(command)), m_parts(parts), m_streams(streams)
    {
    }

    virtual void start() = 0;

    /// SIGINT or SIGTERM: leave everything whole, and end.
    virtual void stop() = 0;

signals:
    void ended(int exitCode);

protected:
    /// The accounts that the command names; says why and gives none if there are none.
    [[nodiscard]] QList<Account> chosenAccounts();

    void complain(const Account &account, const ApiError &error);

    HeadlessCommand m_command;
    HeadlessParts &m_parts;
    Streams &m_streams;
};

} // namespace console
