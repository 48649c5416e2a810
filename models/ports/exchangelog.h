#pragma once

#include "models/domain/exchange.h"

#include <QObject>

#include <deque>

namespace console {

/// The last exchanges with all platforms, oldest first; kept in memory only.
class ExchangeLog : public QObject
{
    Q_OBJECT

public:
    /// What a support desk needs to look back on one errand, and no more.
    static constexpr size_t mostKept = 500;

    using QObject::QObject;

    /// Notes a request that is about to leave; returns its number.
    quint64 begin(Exchange exchange);

    /// Its end. Nothing happens if it was crowded out meanwhile.
    void end(const Exchange &exchange);

    [[nodiscard]] const std::deque<Exchange> &exchanges() const { return m_exchanges; }

signals:
    void changed();

private:
    std::deque<Exchange> m_exchanges;
    quint64 m_last = 0;
};

} // namespace console
