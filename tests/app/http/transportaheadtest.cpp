// Pages of a list that the network holds until a connection is free.

#include "tests/app/http/transportfixture.h"

#include <algorithm>

namespace console::testing {

namespace {

using Calls = std::vector<ApiCall<HttpReply>>;

HttpRequest pageOf(const FaultServer &server)
{
    HttpRequest request = readOf(server.url());
    request.patience = 600s;
    return request;
}

Calls askFor(int pages, Wire &wire, const FaultServer &server,
             std::chrono::milliseconds quiet = 10s)
{
    Calls calls;
    for (int i = 0; i < pages; ++i) {
        HttpRequest page = pageOf(server);
        page.quiet = quiet;
        calls.push_back(wire.transport.send(std::move(page)));
    }
    return calls;
}

} // namespace

TEST(PagesAhead, AreNotOnTheWireBeforeAConnectionIsFree)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    Calls calls = askFor(12, wire, server);
    ASSERT_TRUE(runUntil([&] { return server.received() == 6; }));
    EXPECT_FALSE(runUntil([&] { return server.received() > 6; }, 30ms));
    server.setOtherwise(Fault::None);
    calls.front().abort();
    EXPECT_TRUE(runUntil([&] { return server.received() == 12; }));
    EXPECT_EQ(server.mostAtOnce(), 6);
}

TEST(PagesAhead, ComeBackWhenTheHostSaysTooMany)
{
    FaultServer server;
    const FaultStep later = FaultStep(Fault::Drip).withStride(10'000).withDelay(60ms);
    server.schedule(
        {FaultStep(Fault::ClientError).withStatus(429).withHeaders({{"Retry-After", "7"}})});
    server.setOtherwise(later);
    Wire wire;
    Calls calls = askFor(12, wire, server);
    int answered = 0;
    QObject context;
    for (auto &call : calls)
        call.then(&context, [&](const Result<HttpReply> &) { ++answered; });
    // The connection that said it took one more, before anybody here knew; the five others none.
    ASSERT_TRUE(runUntil([&] { return answered >= 5; }));
    EXPECT_FALSE(runUntil([&] { return server.received() > 7; }, 30ms));
    wire.clock.advance(20s);
    EXPECT_TRUE(runUntil([&] { return answered == 12; }));
    EXPECT_LE(server.received(), 14) << "one was refused, one may have come back too late";
}

TEST(PagesAhead, AreGivenTheirTimeFromWhenTheyLeave)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    Calls calls = askFor(9, wire, server, 400ms);
    ASSERT_TRUE(runUntil([&] { return server.received() == 6; }));
    server.setOtherwise(Fault::None);
    int answered = 0;
    int timedOut = 0;
    QObject context;
    for (auto &call : calls)
        call.then(&context,
                  [&](const Result<HttpReply> &result) { ++(result ? answered : timedOut); });
    EXPECT_TRUE(runUntil([&] { return answered + timedOut == 9; }));
    EXPECT_EQ(timedOut, 6);
    EXPECT_EQ(answered, 3);
}

} // namespace console::testing
