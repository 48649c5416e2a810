#include "models/ports/exchangelog.h"

namespace console {

quint64 ExchangeLog::begin(Exchange exchange)
{
    exchange.number = ++m_last;
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > mostKept)
        m_exchanges.pop_front();
    emit changed();
    return m_last;
}

void ExchangeLog::end(const Exchange &exchange)
{
    // Numbers have no gaps, so a number says where its exchange stands.
    const auto first = m_exchanges.empty() ? m_last + 1 : m_exchanges.front().number;
    if (exchange.number < first || exchange.number > m_last)
        return;
    m_exchanges[exchange.number - first] = exchange;
    emit changed();
}

} // namespace console
