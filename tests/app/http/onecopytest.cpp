// N1: QNetworkAccessManager sends writes again by itself. Ours are sent once, whatever happens.

#include "tests/app/http/transportfixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace console::testing {

namespace {

/// What QNetworkAccessManager does by itself, to know that a trap is still there to be avoided.
int copiesSentByQtItself(FaultServer &server, const QByteArray &verb)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(QNetworkRequest(server.url()), verb, "{}"));
    runUntil([&reply] { return reply->isFinished(); });
    return server.received();
}

constexpr Fault drops[]{Fault::ReadThenReset, Fault::ApplyThenReset, Fault::ApplyThenClose,
                        Fault::ApplyThenPoliteClose, Fault::ApplyThenHalfStatus};

} // namespace

class OneCopy : public ::testing::TestWithParam<FaultServer::Transport> { };

INSTANTIATE_TEST_SUITE_P(Every, OneCopy, ::testing::Values(FaultServer::Plain, FaultServer::Tls));

TEST(QtNetwork, StillSendsAWriteAgainByItself)
{
    for (const Fault fault : {Fault::ApplyThenClose, Fault::ApplyThenHalfStatus}) {
        FaultServer server;
        server.setOtherwise(fault);
        EXPECT_GT(copiesSentByQtItself(server, "PATCH"), 1) << factsOf(fault).name;
    }
}

TEST_P(OneCopy, OfEveryWriteWhateverTheServerDrops)
{
    for (const Fault fault : drops) {
        for (const auto method : {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch}) {
            FaultServer server(GetParam());
            server.setOtherwise(fault);
            Wire wire;
            for (const QByteArrayView body : {QByteArrayView("{\"a\":1}"), QByteArrayView()}) {
                server.clearLog();
                const auto result = wire.send(writeTo(server.url(), method, body));
                ASSERT_FALSE(result);
                EXPECT_EQ(result.error().kind, ApiErrorKind::ConnectionLost);
                EXPECT_EQ(result.error().wire, WireState::MaybeSent);
                EXPECT_FALSE(runUntil([&] { return server.received() > 1; }, 5ms));
                EXPECT_EQ(server.received(), 1) << factsOf(fault).name;
            }
        }
    }
}

TEST_P(OneCopy, OfAWriteOnAStaleKeptAliveConnection)
{
    FaultServer server(GetParam());
    server.schedule({Fault::StaleKeepAlive});
    Wire wire;
    ASSERT_TRUE(wire.send(readOf(server.url())));

    const auto result = wire.send(writeTo(server.url()));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::ConnectionLost);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
    EXPECT_FALSE(runUntil([&] { return server.received("PATCH") > 1; }, 20ms));
    ASSERT_EQ(server.received("PATCH"), 1);
    EXPECT_EQ(server.log().last().onConnection, 2);
}

TEST_P(OneCopy, OfABigBodyThatIsCutWhileItIsSent)
{
    FaultServer server(GetParam());
    server.setOtherwise(Fault::ResetBeforeRead);
    Wire wire;
    const auto result =
        wire.send(writeTo(server.url(), HttpMethod::Patch, QByteArray(4'000'000, 'x')));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
    EXPECT_EQ(server.received(), 0);
}

TEST(HttpTransport, SendsABodyUnchanged)
{
    FaultServer server;
    Wire wire;
    QByteArray body;
    for (int i = 0; i < 200'000; ++i)
        body.append(char(i * 7));
    ASSERT_TRUE(wire.send(writeTo(server.url(), HttpMethod::Put, body)));
    ASSERT_EQ(server.received("PUT"), 1);
    EXPECT_TRUE(server.log().first().body == body);
}

TEST_P(OneCopy, OfAReadOnAStaleKeptAliveConnectionIsFollowedByASecond)
{
    FaultServer server(GetParam());
    server.schedule({Fault::StaleKeepAlive});
    Wire wire;
    ASSERT_TRUE(wire.send(readOf(server.url())));
    const auto result = wire.send(readOf(server.url()));
    EXPECT_TRUE(result);
    EXPECT_EQ(server.received(), 3);
}

TEST(HttpTransport, SendsAReadAtMostTwiceWhereEveryConnectionIsStale)
{
    FaultServer server;
    Wire wire;
    ASSERT_TRUE(wire.send(readOf(server.url())));
    server.clearLog();
    server.setOtherwise(Fault::ReadThenReset);
    ASSERT_FALSE(wire.send(readOf(server.url())));
    EXPECT_EQ(server.received(), 2);
}

} // namespace console::testing
