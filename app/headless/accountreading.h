#pragma once

#include "app/headless/headlessparts.h"
#include "app/headless/streams.h"

#include <QObject>

namespace console {

/// Reads some accounts in full, telling of progress; finished() when none is being read any more.
class AccountReading : public QObject
{
    Q_OBJECT

public:
    AccountReading(HeadlessParts &parts, Streams &streams) : m_parts(parts), m_streams(streams) { }

    void start(const QList<Account> &accounts);
    void stop();

    /// Those that were not read to their end.
    [[nodiscard]] QList<Account> incomplete() const;

    /// True if at least one account was read in full, or one in part.
    [[nodiscard]] bool hasRead() const;

signals:
    void finished();

private:
    void follow();

    HeadlessParts &m_parts;
    Streams &m_streams;
    QList<Account> m_accounts;
    bool m_finished = false;
};

} // namespace console
