#include "app/services/http/platformconnection.h"

#include "app/services/http/authorisation.h"
#include "tests/app/http/transportfixture.h"

namespace console::testing {

namespace {

/// Remembers what it is asked to send and answers when told.
class RecordingExchange : public HttpExchange
{
public:
    ApiCall<HttpReply> send(HttpRequest request) override
    {
        requests.push_back(std::move(request));
        return readyCall<HttpReply>(HttpReply{200, "{}", {}, {}, {}});
    }

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : requests.back().headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    std::vector<HttpRequest> requests;
};

Account accountOf(PlatformKind kind, const char *base = "https://api.example.com")
{
    Account account;
    account.platform = kind;
    account.baseUrl = QUrl(QString::fromLatin1(base));
    return account;
}

KeySource keyOf(const char *key)
{
    return [key] { return readyCall<SecretBuffer>(SecretBuffer(key)); };
}

QByteArray authorisationSent(PlatformKind kind, const char *key)
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(kind), exchange, keyOf(key));
    EXPECT_TRUE(settle(connection.get(u"/v1/x"_s)));
    const auto &[name, value] = exchange.requests.at(0).authorisation;
    return QByteArray(name + ": ").append(value.expose());
}

std::string addressOf(const char *base, const QString &path, const QUrlQuery &query = {})
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(PlatformKind::Preczn, base), exchange, keyOf("k"));
    if (!settle(connection.get(path, query)))
        return "refused";
    return exchange.requests.at(0).url.toEncoded().toStdString();
}

} // namespace

TEST(PlatformConnection, SendsTheKeyAsEachPlatformWantsIt)
{
    EXPECT_EQ(authorisationSent(PlatformKind::Paygentic, "sk_test_1"), "Authorization: Bearer sk_test_1");
    EXPECT_EQ(authorisationSent(PlatformKind::ChargebackStop, "abc"), "Authorization: Bearer abc");
    EXPECT_EQ(authorisationSent(PlatformKind::Preczn, "priv_1"), "x-api-key: priv_1");
    EXPECT_EQ(authorisationSent(PlatformKind::Ixopay, "user:pass"), "Authorization: Basic dXNlcjpwYXNz");
}

TEST(PlatformConnection, WritesBasicWithoutLineBreaksWhateverTheLength)
{
    for (int length = 0; length < 200; ++length) {
        QByteArray key;
        for (int i = 0; i < length; ++i)
            key.append(char(i * 37));
        EXPECT_TRUE(base64Of(key).expose() == key.toBase64()) << length;
    }
}

TEST(PlatformConnection, SaysWhoAsksAndWhatItWants)
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(PlatformKind::Preczn), exchange, keyOf("k"));
    ASSERT_TRUE(settle(connection.get(u"/v1/x"_s)));
    EXPECT_EQ(exchange.header("Accept"), "application/json");
    EXPECT_EQ(exchange.header("User-Agent"), "merchant-console/" CONSOLE_VERSION);
    EXPECT_EQ(exchange.header("Content-Type"), "");
    EXPECT_EQ(exchange.requests.back().policy, SendPolicy::Retry);
}

TEST(PlatformConnection, SendsWritesOnceWithTheirBody)
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(PlatformKind::Preczn), exchange, keyOf("k"));
    ASSERT_TRUE(settle(connection.write(HttpMethod::Patch, u"/v1/x"_s, SecretBuffer("{}"))));
    EXPECT_EQ(exchange.header("Content-Type"), "application/json");
    EXPECT_EQ(exchange.requests.back().policy, SendPolicy::Once);
    EXPECT_EQ(exchange.requests.back().method, HttpMethod::Patch);
    EXPECT_TRUE(exchange.requests.back().body.equals(SecretBuffer("{}")));
    ASSERT_TRUE(settle(connection.write(HttpMethod::Post, u"/v1/x"_s, {})));
    EXPECT_EQ(exchange.header("Content-Type"), "");
}

TEST(PlatformConnection, KeepsPrefixTrailingSlashAndEncoding)
{
    EXPECT_EQ(addressOf("https://h.example/a%20b", u"/v1/x"_s), "https://h.example/a%20b/v1/x");
    EXPECT_EQ(addressOf("https://h.example:8443", u"/v1/x/"_s), "https://h.example:8443/v1/x/");
    EXPECT_EQ(addressOf("https://h.example", u"/v1/a%2Fb%3Fc%23d%25e"_s),
              "https://h.example/v1/a%2Fb%3Fc%23d%25e");
}

TEST(PlatformConnection, EncodesTheQuery)
{
    QUrlQuery query;
    query.addQueryItem(u"name"_s, u"a+b&c=d é"_s);
    EXPECT_EQ(addressOf("https://h.example", u"/v1/x"_s, query),
              "https://h.example/v1/x?name=a%2Bb%26c%3Dd%20%C3%A9");
}

TEST(PlatformConnection, RefusesAPathThatAnIdWouldChange)
{
    for (const QString &id : {u""_s, u"."_s, u".."_s}) {
        EXPECT_EQ(addressOf("https://h.example", u"/v1/merchants/"_s + pathSegment(id) + u"/disable"_s), "refused");
        EXPECT_EQ(addressOf("https://h.example", u"/v1/merchants/"_s + pathSegment(id)), "refused");
    }
    EXPECT_EQ(addressOf("https://h.example", u"/v1/%2e%2E/x"_s), "refused");
    EXPECT_EQ(addressOf("https://h.example", u"/v1//x"_s), "refused");
    EXPECT_EQ(addressOf("https://h.example", u"v1/x"_s), "refused");
}

TEST(PathSegment, CannotLeaveItsPlace)
{
    EXPECT_EQ(pathSegment(u"mid_1-a.b~c"_s), u"mid_1-a.b~c"_s);
    EXPECT_EQ(pathSegment(u"../x"_s), u"..%2Fx"_s);
    EXPECT_EQ(pathSegment(u"a%2Fb"_s), u"a%252Fb"_s);
    EXPECT_EQ(pathSegment(u"a?b#c;d&e+f g\\h"_s), u"a%3Fb%23c%3Bd%26e%2Bf%20g%5Ch"_s);
    EXPECT_EQ(pathSegment(u"日é"_s), u"%E6%97%A5%C3%A9"_s);
}

TEST(PathSegment, ArrivesOnTheWireAsItWasWritten)
{
    FaultServer server;
    Wire wire;
    Account account = accountOf(PlatformKind::Preczn);
    account.baseUrl = server.url(u"/prefix"_s);
    PlatformConnection connection(account, wire.transport, keyOf("canary-key"));
    for (const QString &id : {u"../x"_s, u"a%2Fb"_s, u"a?b#c"_s, u"日"_s}) {
        ASSERT_TRUE(settle(connection.get(u"/v1/merchants/"_s + pathSegment(id) + u"/c/"_s)));
        const QByteArray expected = "/prefix/v1/merchants/" + pathSegment(id).toLatin1() + "/c/";
        EXPECT_EQ(server.log().last().path, expected);
    }
    EXPECT_EQ(server.log().last().header("x-api-key"), "canary-key");
}

TEST(PlatformConnection, SendsNothingWithoutAKey)
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(PlatformKind::Preczn), exchange, [] {
        return readyCall<SecretBuffer>(failure(localError(ApiErrorKind::KeychainLocked)));
    });
    const auto locked = settle(connection.get(u"/v1/x"_s));
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().kind, ApiErrorKind::KeychainLocked);
    EXPECT_EQ(locked.error().wire, WireState::NotSent);
    PlatformConnection empty(accountOf(PlatformKind::Preczn), exchange, keyOf(""));
    const auto missing = settle(empty.get(u"/v1/x"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ApiErrorKind::SecretMissing);
    EXPECT_TRUE(exchange.requests.empty());
}

TEST(PlatformConnection, SendsNothingWhenItWasGivenUpBeforeTheKeyCame)
{
    RecordingExchange exchange;
    ApiPromise<SecretBuffer> key;
    PlatformConnection connection(accountOf(PlatformKind::Preczn), exchange, [key] { return key.call(); });
    auto call = connection.write(HttpMethod::Patch, u"/v1/x"_s, SecretBuffer("{}"));
    call.abort();
    const auto result = settle(std::move(call));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
    key.resolve(SecretBuffer("late"));
    EXPECT_FALSE(runUntil([&] { return !exchange.requests.empty(); }, 5ms));
}

TEST(PlatformConnection, NeverCallsAnAnsweredWriteNotSent)
{
    RecordingExchange exchange;
    PlatformConnection connection(accountOf(PlatformKind::Preczn), exchange, keyOf("k"));
    auto call = connection.write(HttpMethod::Patch, u"/v1/x"_s, SecretBuffer("{}"));
    while (exchange.requests.empty())
        QCoreApplication::sendPostedEvents();
    call.abort(); // the reply is there but not delivered yet
    EXPECT_TRUE(settle(std::move(call)));
}

} // namespace console::testing
