#pragma once

#include "app/services/http/httptransport.h"
#include "tests/faults/faultserver.h"
#include "tests/faults/testcertificate.h"
#include "tests/support/fakeclock.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline HttpSettings trustingSettings()
{
    HttpSettings settings;
    settings.extraCertificates = {testCertificate()};
    return settings;
}

/// A read with short time-outs.
inline HttpRequest readOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.quiet = 2s;
    request.total = 4s;
    return request;
}

/// A write with a key and short time-outs.
inline HttpRequest writeTo(const QUrl &url, HttpMethod method = HttpMethod::Patch,
                           QByteArrayView body = "{\"secret\":\"canary-body\"}")
{
    HttpRequest request = readOf(url);
    request.method = method;
    request.policy = SendPolicy::Once;
    request.body = SecretBuffer(body);
    request.authorisation = {"x-api-key", SecretBuffer("canary-key")};
    return request;
}

/// Runs the event loop until `done` or for so long; without qWaitFor's naps of 10 ms a turn.
inline bool runUntil(const std::function<bool()> &done, std::chrono::milliseconds longest = 5s)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(longest);
    while (!done() && limit.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

/// The answer of a call.
inline Result<HttpReply> settle(ApiCall<HttpReply> call)
{
    QObject context;
    std::optional<Result<HttpReply>> answer;
    call.then(&context, [&answer](Result<HttpReply> result) { answer = std::move(result); });
    if (!runUntil([&answer] { return answer.has_value(); }))
        return failure(localError(ApiErrorKind::BadReply, u"the test waited too long"_s));
    return *answer;
}

/// A transport and what it needs, with a clock that a test can move.
struct Wire
{
    explicit Wire(HttpSettings settings = trustingSettings()) : transport(std::move(settings), clock)
    {
    }

    Result<HttpReply> send(HttpRequest request) { return settle(transport.send(std::move(request))); }

    FakeClock clock;
    HttpTransport transport;
};

} // namespace console::testing
