// safety.md §4, N1 to N10: each test fails without its rule.

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

class OneCopy : public ::testing::TestWithParam<FaultServer::Transport>
{
};

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
    const auto result
        = wire.send(writeTo(server.url(), HttpMethod::Patch, QByteArray(4'000'000, 'x')));
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

// N2: "NoError", status 0, empty body.
TEST(HttpTransport, TakesAPoliteCloseWithoutAReplyForALostConnection)
{
    FaultServer server(FaultServer::Tls);
    server.setOtherwise(Fault::ApplyThenPoliteClose);
    Wire wire;
    const auto result = wire.send(readOf(server.url()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::ConnectionLost);
    EXPECT_EQ(result.error().httpStatus, 0);
}

// N3
TEST(HttpTransport, NeverFollowsARedirectWithTheKey)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultServer other;
        FaultServer server;
        server.schedule({FaultStep(Fault::Redirect)
                             .withStatus(status)
                             .withLocation(other.url(u"/v1/x"_s).toEncoded())});
        Wire wire;
        const auto result = wire.send(writeTo(server.url()));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ApiErrorKind::Redirected);
        EXPECT_EQ(result.error().httpStatus, status);
        EXPECT_EQ(result.error().wire, WireState::MaybeSent);
        EXPECT_FALSE(runUntil([&] { return other.received() > 0; }, 10ms));
        EXPECT_EQ(server.received(), 1);
    }
}

// N4
TEST(HttpTransport, IgnoresTheProxyOfTheEnvironment)
{
    FaultServer proxy;
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, proxy.url().toEncoded());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Wire wire;
    // Not loopback, which Qt never sends through a proxy. Nothing answers there.
    const auto result = wire.send(writeTo(QUrl(u"https://no-such-host.invalid/"_s)));
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    EXPECT_FALSE(result);
    EXPECT_EQ(proxy.connections(), 0);
}

TEST(HttpTransport, UsesAnExplicitProxy)
{
    FaultServer proxy;
    FaultServer server;
    HttpSettings settings;
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    Wire wire(settings);
    ASSERT_TRUE(wire.send(readOf(server.url())));
    EXPECT_EQ(proxy.received(), 1);
    EXPECT_EQ(server.received(), 0);
}

// N5
TEST(HttpTransport, EndsADrippingReplyAtTheDeadline)
{
    FaultServer server;
    server.setOtherwise(FaultStep(Fault::Drip).withDelay(20ms));
    Wire wire;
    HttpRequest request = readOf(server.url());
    request.quiet = 2s;
    request.total = 100ms;
    const auto result = wire.send(std::move(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::TimedOut);
}

TEST(HttpTransport, EndsASilentRequestLongBeforeTheDeadline)
{
    FaultServer server;
    server.setOtherwise(Fault::HangNotApplied);
    Wire wire;
    HttpRequest request = writeTo(server.url());
    request.quiet = 50ms;
    request.total = 60s;
    const auto result = wire.send(std::move(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::TimedOut);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
}

TEST(HttpTransport, TellsACancelFromATimeOut)
{
    FaultServer server;
    server.setOtherwise(Fault::HangApplied);
    Wire wire;
    auto call = wire.transport.send(writeTo(server.url()));
    ASSERT_TRUE(runUntil([&] { return server.applied() == 1; }));
    call.abort();
    const auto result = settle(std::move(call));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
}

// N6
TEST(HttpTransport, AsksForNoCompressionAndRefusesIt)
{
    FaultServer server;
    server.setOtherwise(Fault::GzipBomb);
    Wire wire;
    const auto result = wire.send(readOf(server.url()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::BadReply);
    EXPECT_EQ(server.log().first().header("Accept-Encoding"), "identity");
}

TEST(HttpTransport, StopsReadingAtTheLimitHoweverTheReplyIsFramed)
{
    for (const bool announced : {true, false}) {
        FaultServer server;
        server.setBackend([](const FaultRequest &) {
            return FaultReply{200, {}, QByteArray(20'000, 'x')};
        });
        server.setOtherwise(announced ? Fault::None : Fault::BodyCutWithoutLength);
        Wire wire;
        HttpRequest request = readOf(server.url());
        request.maximumReply = 9'999;
        const auto result = wire.send(std::move(request));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ApiErrorKind::ReplyTooLarge);
    }
}

TEST(HttpTransport, StopsAsSoonAsTooMuchIsAnnounced)
{
    FaultServer server;
    server.setBackend([](const FaultRequest &) { return FaultReply{200, {}, QByteArray(20'000, 'x')}; });
    server.setOtherwise(FaultStep(Fault::Drip).withDelay(1ms));
    Wire wire;
    HttpRequest request = readOf(server.url());
    request.maximumReply = 19'999;
    const auto result = wire.send(std::move(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::ReplyTooLarge);
}

TEST(HttpTransport, TakesAReplyOfExactlyTheLimit)
{
    FaultServer server;
    Wire wire;
    HttpRequest request = readOf(server.url());
    request.maximumReply = FaultReply().body.size();
    EXPECT_TRUE(wire.send(std::move(request)));
}

// N7
TEST(HttpTransport, LetsTheStatusDecide)
{
    for (const int status : {200, 201, 202, 204, 206, 400, 401, 402, 403, 404, 405, 407, 409, 410, 418,
                             422, 425, 429, 451, 500, 501, 502, 503, 504, 599}) {
        FaultServer server;
        server.setBackend([status](const FaultRequest &) {
            return FaultReply{status, {}, status == 204 ? "" : "{\"code\":\"x\"}"};
        });
        Wire wire;
        const auto result = wire.send(writeTo(server.url()));
        ASSERT_TRUE(result) << status << ' ' << kindWord(result.error().kind).latin1();
        EXPECT_EQ(result->status, status);
        EXPECT_EQ(result->body, status == 204 ? "" : "{\"code\":\"x\"}");
    }
}

// N8
TEST(HttpTransport, AnswersNoChallengeAndRefusesAUserNameInTheAddress)
{
    FaultServer server;
    server.setOtherwise(FaultStep(Fault::ClientError)
                            .withStatus(401)
                            .withHeaders({{"WWW-Authenticate", "Basic realm=\"x\""}}));
    Wire wire;
    const auto challenged = wire.send(writeTo(server.url()));
    ASSERT_TRUE(challenged);
    EXPECT_EQ(challenged->status, 401);
    EXPECT_EQ(server.received(), 1);
    QUrl url = server.url();
    url.setUserInfo(u"user:canary"_s);
    const auto refused = wire.send(writeTo(url));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ApiErrorKind::InvalidRequest);
    EXPECT_EQ(server.received(), 1);
}

TEST(HttpTransport, SaysNothingOfAddressKeyOrBodyInItsErrors)
{
    for (const auto &facts : allFaults) {
        FaultServer server;
        server.setOtherwise(facts.fault);
        Wire wire;
        HttpRequest request = writeTo(server.url(u"/canary-path"_s));
        request.quiet = request.total = 60ms;
        const auto result = wire.send(std::move(request));
        if (!result) {
            EXPECT_FALSE(result.error().message.contains(u"canary"_s)) << facts.name;
            EXPECT_FALSE(result.error().message.contains(u"127.0.0.1"_s)) << facts.name;
        }
    }
}

// N9
TEST(HttpTransport, KeepsNoCookieAndNoCachedReply)
{
    FaultServer server;
    server.setBackend([](const FaultRequest &) {
        return FaultReply{200, {{"Set-Cookie", "id=1"}, {"Cache-Control", "max-age=3600"}}, "{}"};
    });
    Wire wire;
    ASSERT_TRUE(wire.send(readOf(server.url())));
    ASSERT_TRUE(wire.send(readOf(server.url())));
    ASSERT_EQ(server.received(), 2);
    EXPECT_FALSE(server.log().last().hasHeader("Cookie"));
    EXPECT_FALSE(server.log().last().hasHeader("Upgrade"));
}

// N10
TEST(HttpTransport, RefusesPlainHttpExceptToLoopback)
{
    Wire wire;
    for (const char *address :
         {"http://example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
          "http://10.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd", "", "https:///x"}) {
        const auto result = wire.send(writeTo(QUrl(QString::fromLatin1(address))));
        ASSERT_FALSE(result) << address;
        EXPECT_EQ(result.error().kind, ApiErrorKind::InvalidRequest) << address;
        EXPECT_EQ(result.error().wire, WireState::NotSent);
    }
}

TEST(HttpTransport, NeverIgnoresAnUntrustedCertificate)
{
    FaultServer server(FaultServer::Tls);
    Wire wire{HttpSettings{}};
    const auto result = wire.send(writeTo(server.url()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::TlsFailed);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
    EXPECT_TRUE(server.rawTraffic().isEmpty());
}

TEST(HttpTransport, RefusesALineBreakInAKey)
{
    FaultServer server;
    Wire wire;
    HttpRequest request = writeTo(server.url());
    request.authorisation = {"x-api-key", SecretBuffer("key\r\nX-Evil: 1")};
    const auto result = wire.send(std::move(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::InvalidRequest);
    EXPECT_EQ(server.connections(), 0);
}

} // namespace console::testing
