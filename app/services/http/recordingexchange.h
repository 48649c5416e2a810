#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/exchange.h"

#include <memory>

namespace console {

class Clock;
class ExchangeLog;

/// Whether a finished request could be repeated; `error` is what the answer said, if not yes.
[[nodiscard]] RetryVerdict retryVerdict(bool isWrite, const std::optional<ApiError> &error);

/// Passes requests on and notes in a log what left and what came back: never a header, never a
/// body, and of a query the names only.
class RecordingExchange : public HttpExchange
{
public:
    RecordingExchange(HttpExchange &inner, ExchangeLog &log, Clock &clock);

    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override;

private:
    HttpExchange &m_inner;
    ExchangeLog &m_log;
    Clock &m_clock;
    std::shared_ptr<char> m_alive = std::make_shared<char>(); ///< as long as this
};

} // namespace console
