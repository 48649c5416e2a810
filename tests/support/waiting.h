#pragma once

#include "models/ports/apicall.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace console::testing {

/// Runs the event loop until a call is answered; a TimedOut error after `milliseconds`.
template<typename T>
Result<T> waitFor(ApiCall<T> call, int milliseconds = 5000)
{
    QObject context;
    std::optional<Result<T>> answer;
    call.then(&context, [&answer](Result<T> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, milliseconds))
        return failure(localError(ApiErrorKind::TimedOut, QStringLiteral("test waited too long")));
    return std::move(*answer);
}

} // namespace console::testing
