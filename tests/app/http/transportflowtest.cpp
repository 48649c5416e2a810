// Turns, retries, deadlines and giving up.

#include "tests/app/http/transportfixture.h"

namespace console::testing {

namespace {

FaultStep busy(int status, const QByteArray &retryAfter)
{
    FaultStep step = FaultStep(Fault::ClientError).withStatus(status);
    return retryAfter.isEmpty() ? step : step.withHeaders({{"Retry-After", retryAfter}});
}

HttpRequest patientRead(const FaultServer &server)
{
    HttpRequest request = readOf(server.url());
    request.total = 600s;
    return request;
}

} // namespace

TEST(HttpTransport, ReportsARefusedConnectionAsNotSent)
{
    FaultServer server;
    server.setListening(false);
    Wire wire;
    const auto result = wire.send(writeTo(server.url()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::NotConnected);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
    server.setListening(true);
    EXPECT_TRUE(wire.send(writeTo(server.url())));
}

TEST(HttpTransport, ReportsAnUnknownHostAsNotSent)
{
    Wire wire;
    const auto result = wire.send(writeTo(QUrl(u"https://no-such-host.invalid/"_s)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::NotConnected);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
}

TEST(HttpTransport, WaitsForRetryAfterBeforeItReadsAgain)
{
    FaultServer server;
    server.schedule({busy(429, "7")});
    Wire wire;
    auto call = wire.transport.send(patientRead(server));
    ASSERT_TRUE(runUntil([&] { return server.received() == 1; }));
    runUntil([] { return false; }, 20ms);
    wire.clock.advance(6900ms);
    EXPECT_FALSE(runUntil([&] { return server.received() > 1; }, 20ms));
    wire.clock.advance(2s);
    const auto result = settle(std::move(call));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(server.received(), 2);
}

TEST(HttpTransport, UnderstandsADateInRetryAfter)
{
    FaultServer server;
    server.schedule({busy(503, "Sun, 03 May 2026 09:00:30 GMT")}); // 30 s after the clock's now
    Wire wire;
    auto call = wire.transport.send(patientRead(server));
    ASSERT_TRUE(runUntil([&] { return server.received() == 1; }));
    runUntil([] { return false; }, 20ms);
    wire.clock.advance(29s);
    EXPECT_FALSE(runUntil([&] { return server.received() > 1; }, 20ms));
    wire.clock.advance(10s);
    EXPECT_TRUE(settle(std::move(call)));
    EXPECT_EQ(server.received(), 2);
}

TEST(HttpTransport, SendsAReadAtMostThreeTimes)
{
    FaultServer server;
    server.setOtherwise(busy(503, "1"));
    Wire wire;
    auto call = wire.transport.send(patientRead(server));
    for (int sends = 1; sends <= 3; ++sends) {
        ASSERT_TRUE(runUntil([&] { return server.received() == sends; }));
        runUntil([] { return false; }, 20ms);
        wire.clock.advance(5s);
    }
    const auto result = settle(std::move(call));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 503);
    EXPECT_EQ(server.received(), 3);
}

TEST(HttpTransport, ReturnsA429OfAWriteWithItsRetryAfter)
{
    FaultServer server;
    server.schedule({busy(429, "12")});
    Wire wire;
    const auto result = wire.send(writeTo(server.url()));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 429);
    EXPECT_EQ(result->retryAfter, 12s);
    wire.clock.advance(60s);
    EXPECT_FALSE(runUntil([&] { return server.received() > 1; }, 10ms));
}

TEST(HttpTransport, ReturnsTheReplyWhenRetryAfterExceedsTheDeadline)
{
    FaultServer server;
    server.schedule({busy(429, "3600")});
    Wire wire;
    const auto result = wire.send(readOf(server.url()));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 429);
    EXPECT_EQ(result->retryAfter, 3600s);
}

TEST(HttpTransport, SaysMaybeSentWhenARepeatedReadRunsIntoTheDeadline)
{
    FaultServer server;
    server.schedule({busy(503, "0"), Fault::HangNotApplied});
    Wire wire;
    HttpRequest request = readOf(server.url());
    request.total = 150ms;
    auto call = wire.transport.send(std::move(request));
    const auto result = settle(std::move(call));
    ASSERT_FALSE(result);
    EXPECT_EQ(server.received(), 2);
    EXPECT_EQ(result.error().kind, ApiErrorKind::TimedOut);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
}

TEST(HttpTransport, KeepsAtMostSixRequestsAHostInFlight)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    std::vector<ApiCall<HttpReply>> calls;
    for (int i = 0; i < 9; ++i)
        calls.push_back(wire.transport.send(readOf(server.url())));
    ASSERT_TRUE(runUntil([&] { return server.received() == 6; }));
    EXPECT_FALSE(runUntil([&] { return server.received() > 6; }, 30ms));
    server.setOtherwise(Fault::None);
    calls.front().abort();
    EXPECT_TRUE(runUntil([&] { return server.received() == 9; }));
    EXPECT_EQ(server.mostAtOnce(), 6);
}

TEST(HttpTransport, CancelsWhatStillWaitsForItsTurnAsNotSent)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    HttpSettings settings;
    settings.inFlightPerHost = 1;
    Wire wire(settings);
    auto first = wire.transport.send(readOf(server.url()));
    auto second = wire.transport.send(writeTo(server.url()));
    ASSERT_TRUE(runUntil([&] { return server.received() == 1; }));
    second.abort();
    const auto result = settle(std::move(second));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
    first.abort();
    EXPECT_FALSE(runUntil([&] { return server.received("PATCH") > 0; }, 20ms));
}

TEST(HttpTransport, StartsNothingMoreWhenAllItsCallsAreDropped)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    {
        std::vector<ApiCall<HttpReply>> calls;
        for (int i = 0; i < 12; ++i)
            calls.push_back(wire.transport.send(readOf(server.url())));
        ASSERT_TRUE(runUntil([&] { return server.received() == 6; }));
    }
    EXPECT_FALSE(runUntil([&] { return server.received() > 6; }, 20ms));
}

TEST(HttpTransport, GivesUpWhenTheContextDies)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    bool answered = false;
    auto call = wire.transport.send(readOf(server.url()));
    {
        QObject page;
        call.then(&page, [&](const Result<HttpReply> &) { answered = true; });
        ASSERT_TRUE(runUntil([&] { return server.received() == 1; }));
        EXPECT_EQ(server.open(), 1);
    }
    EXPECT_TRUE(runUntil([&] { return server.open() == 0; }));
    EXPECT_FALSE(answered);
}

TEST(HttpTransport, ResolvesItsCallsWhenItDies)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    auto wire = std::make_unique<Wire>();
    auto call = wire->transport.send(writeTo(server.url()));
    ASSERT_TRUE(runUntil([&] { return server.received() == 1; }));
    wire.reset();
    const auto result = settle(std::move(call));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
}

TEST(HttpTransport, ReadsTheReplysHeaders)
{
    FaultServer server;
    server.setBackend([](const FaultRequest &) {
        return FaultReply{200, {{"Content-Type", "application/json"}, {"X-Request-Id", "req-1"}}, "{}"};
    });
    Wire wire;
    const auto result = wire.send(readOf(server.url()));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->contentType, "application/json");
    EXPECT_EQ(result->requestId, u"req-1"_s);
}

} // namespace console::testing
