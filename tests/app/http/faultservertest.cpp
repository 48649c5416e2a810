// The fault server must be right before anything is proven with it.

#include "tests/app/http/transportfixture.h"

namespace console::testing {

TEST(FaultServer, ForwardsToAnotherServerAndKeepsTheTruth)
{
    FaultServer sandbox;
    sandbox.setBackend([](const FaultRequest &request) {
        return FaultReply{201, {{"X-Request-Id", "r7"}}, request.method + request.body};
    });
    FaultServer front(FaultServer::Tls);
    front.setUpstream(u"127.0.0.1"_s, sandbox.port());
    front.schedule({Fault::None, Fault::ApplyThenReset, Fault::ReadThenReset});
    Wire wire;

    const auto good = wire.send(writeTo(front.url(u"/v1/x?y=z"_s), HttpMethod::Put, "{1}"));
    EXPECT_FALSE(wire.send(writeTo(front.url())));
    EXPECT_FALSE(wire.send(writeTo(front.url())));

    ASSERT_TRUE(good);
    EXPECT_EQ(good->status, 201);
    EXPECT_EQ(good->body, "PUT{1}");
    EXPECT_EQ(good->requestId, u"r7"_s);
    EXPECT_EQ(sandbox.received(), 2);
    EXPECT_EQ(sandbox.log().first().path, "/v1/x?y=z");
    EXPECT_EQ(sandbox.log().first().header("x-api-key"), "canary-key");
    EXPECT_EQ(front.received(), 3);
    EXPECT_EQ(front.applied(), 2);
    EXPECT_FALSE(front.log().last().applied);
}

TEST(FaultServer, AnswersItselfWhenTheUpstreamIsDown)
{
    FaultServer gone;
    gone.setListening(false);
    FaultServer front;
    front.setUpstream(u"127.0.0.1"_s, gone.port());
    Wire wire;
    const auto result = wire.send(writeTo(front.url()));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 502);
    EXPECT_EQ(front.applied(), 0);
}

TEST(FaultServer, GivesAStepOnlyToTheMethodItWaitsFor)
{
    FaultServer server;
    server.schedule({FaultStep(Fault::ErrorApplied).onlyFor("PATCH")});
    Wire wire;
    EXPECT_EQ(wire.send(readOf(server.url()))->status, 200);
    EXPECT_EQ(wire.send(writeTo(server.url()))->status, 500);
    EXPECT_EQ(wire.send(writeTo(server.url()))->status, 200);
}

TEST(FaultServer, LetsAChooserLookAtTheRequest)
{
    FaultServer server;
    server.setChooser([](const FaultRequest &request) {
        return request.path == "/bad" ? Fault::ErrorNotApplied : Fault::None;
    });
    Wire wire;
    EXPECT_EQ(wire.send(readOf(server.url(u"/bad"_s)))->status, 500);
    EXPECT_EQ(wire.send(readOf(server.url(u"/good"_s)))->status, 200);
    EXPECT_EQ(server.applied(), 1);
}

TEST(FaultServer, ReadsRepliesInEveryFraming)
{
    EXPECT_EQ(parseReply("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", false)->body, "ab");
    EXPECT_EQ(parseReply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", false)->body, "ab");
    EXPECT_EQ(parseReply("HTTP/1.1 200 OK\r\n\r\nabc", true)->body, "abc");
    EXPECT_FALSE(parseReply("HTTP/1.1 200 OK\r\n\r\nabc", false));
    EXPECT_FALSE(parseReply("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc", true));
    EXPECT_FALSE(parseReply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", true));
}

TEST(FaultServer, HasFactsForEveryFault)
{
    for (const auto &facts : allFaults)
        EXPECT_EQ(factsOf(facts.fault).name, facts.name);
}

} // namespace console::testing
