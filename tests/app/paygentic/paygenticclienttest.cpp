#include "app/services/paygentic/paygenticclient.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/linetexts.h"
#include "tests/support/printing.h"
#include "tests/support/unpackedbatch.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class PaygenticClientTest : public ::testing::Test {
protected:
    static HttpReply file(int status, const QString &name)
    {
        return recordedReply(status, u"paygentic/"_s + name);
    }

    [[nodiscard]] Integration chosen() const
    {
        Integration integration;
        integration.id = u"mint_abc"_s;
        integration.ownerId = u"org_acme"_s;
        integration.type = u"salesforce"_s;
        integration.rawStatus = u"disconnected"_s;
        return integration;
    }

    ApiCall<Integration> call(StatusCommand command)
    {
        return client->status()->apply(permitFor(account, u"mint_abc"_s), chosen(), command);
    }

    FakeExchange exchange;
    Account account = testAccount(PlatformKind::Paygentic);
    std::unique_ptr<PaygenticClient> client =
        std::make_unique<PaygenticClient>(account, exchange, fixedKey("sk_test_x"));
    const QString base = u"https://platform.test/prefix/v0/merchantIntegrations"_s;
};

TEST_F(PaygenticClientTest, HasTheRolesOfPaygentic)
{
    EXPECT_TRUE(client->merchants() && client->integrations() && client->status()
                && client->editing());
    EXPECT_FALSE(client->connectors() || client->credentials()
                 || client->requirements());
}

TEST_F(PaygenticClientTest, ReadsAnyPage)
{
    exchange.answer(replyOf(200, R"({"data":[{"id":"mint_1"}],"pagination":{"total":2}})"));
    exchange.answer(replyOf(200, R"({"data":[{"id":"mint_2"}],"pagination":{"total":2}})"));
    const auto first = waitFor(client->catalogue().read({}));
    ASSERT_TRUE(first.has_value() && first->page.has_value());
    CatalogueCursor next = first->page->at;
    next.offset = 1;
    const auto last = waitFor(client->catalogue().read(next));
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(textsOf(last->page->ids), QStringList{u"mint_2"_s});
    EXPECT_EQ(exchange.url(0), QString(base + u"?limit=100&offset=0"_s));
    EXPECT_EQ(exchange.url(1), QString(base + u"?limit=100&offset=1"_s));
    EXPECT_EQ(client->catalogue().listName({}), u"integrations"_s);
}

TEST_F(PaygenticClientTest, GetsOneById)
{
    exchange.answer(file(200, u"integration-active.json"_s));
    EXPECT_TRUE(waitFor(client->integrations()->integration(u"mint_abc"_s)).has_value());
    EXPECT_EQ(exchange.url(0), QString(base + u"/mint_abc"_s));
}

TEST_F(PaygenticClientTest, ReadsAMerchantByTheServersFilterToTheEnd)
{
    exchange.answer(replyOf(200, R"({"data":[{"id":"mint_1","merchantId":"org_a"},)"
                                 R"({"id":"mint_x","merchantId":"org_b"}],"pagination":{"total":3}})"));
    exchange.answer(replyOf(200, R"({"data":[{"id":"mint_2","merchantId":"org_a"}],)"
                                 R"("pagination":{"total":3}})"));
    const auto found = unpacked(waitFor(client->merchants()->merchant(u"org_a"_s)));
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->integrations.size(), 2);
    ASSERT_EQ(found->merchants.size(), 1);
    EXPECT_EQ(found->merchants.first().id, u"org_a"_s);
    EXPECT_EQ(exchange.url(0), QString(base + u"?merchantId=org_a&limit=100&offset=0"_s));
    EXPECT_EQ(exchange.url(1), QString(base + u"?merchantId=org_a&limit=100&offset=2"_s));
    exchange.answer(replyOf(200, R"({"data":[],"pagination":{"total":0}})"));
    const auto none = waitFor(client->merchants()->merchant(u"org_c"_s));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ApiErrorKind::NotFound);
    EXPECT_EQ(none.error().wire, WireState::MaybeSent) << "it was asked, and answered";
}

TEST_F(PaygenticClientTest, LetsTheServerFilterByMerchantAndProviderToTheEnd)
{
    FilterRole &filters = *client->filters();
    EXPECT_EQ(filters.providers(), QStringList{u"salesforce"_s});
    exchange.answer(replyOf(
        200, R"({"data":[{"id":"mint_1","merchantId":"org_a","provider":"salesforce"},)"
             R"({"id":"mint_x","merchantId":"org_a","provider":"other"}],"pagination":{"total":3}})"));
    exchange.answer(
        replyOf(200, R"({"data":[{"id":"mint_2","merchantId":"org_a","provider":"salesforce"}],)"
                     R"("pagination":{"total":3}})"));
    const auto found = waitFor(filters.filtered({u"org_a"_s, u"salesforce"_s}));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->packedIntegrations.size(), 2) << "what the server did not leave out is left out here";
    EXPECT_EQ(exchange.url(0), QString(base
        + u"?merchantId=org_a&provider=salesforce&limit=100&offset=0"_s));
    EXPECT_TRUE(exchange.url(1).contains(u"offset=2"_s));
    exchange.answer(replyOf(200, R"({"data":[],"pagination":{"total":0}})"));
    const auto none = waitFor(filters.filtered({{}, u"salesforce"_s}));
    ASSERT_TRUE(none.has_value()) << "an empty list is an answer";
    EXPECT_TRUE(none->packedIntegrations.isEmpty());
    EXPECT_EQ(exchange.url(2), QString(base + u"?provider=salesforce&limit=100&offset=0"_s));
}

TEST_F(PaygenticClientTest, DisconnectsWithOnePatchWithoutBody)
{
    exchange.answer(file(200, u"integration-disconnected.json"_s));
    const auto result = waitFor(call(StatusCommand::Disconnect));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->rawStatus, u"disconnected"_s);
    ASSERT_EQ(exchange.requests.size(), 1u);
    EXPECT_EQ(exchange.requests[0].method, HttpMethod::Patch);
    EXPECT_EQ(exchange.requests[0].policy, SendPolicy::Once);
    EXPECT_EQ(exchange.url(0), QString(base + u"/mint_abc/disconnect"_s));
    EXPECT_EQ(exchange.body(0), QByteArray());
}

TEST_F(PaygenticClientTest, ReactivatesWithOnePutThatSendsEverythingBackByteForByte)
{
    const QByteArray before = recorded(u"paygentic/integration-disconnected.json"_s);
    exchange.answer(replyOf(200, before));
    exchange.answer(file(200, u"integration-active.json"_s));
    const auto result = waitFor(call(StatusCommand::Reactivate));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->rawStatus, u"active"_s);
    ASSERT_EQ(exchange.requests.size(), 2u);
    EXPECT_EQ(exchange.requests[0].method, HttpMethod::Get);
    EXPECT_EQ(exchange.requests[1].method, HttpMethod::Put);
    EXPECT_EQ(exchange.requests[1].policy, SendPolicy::Once);
    EXPECT_EQ(exchange.url(1), base);
    const auto piece = [&before](const QByteArray &from, const QByteArray &to) {
        const auto begin = before.indexOf(from) + from.size();
        return before.mid(begin, before.indexOf(to, begin) - begin);
    };
    const QByteArray config = piece("\"config\": ", ",\n  \"metadata\"");
    const QByteArray metadata = piece("\"metadata\": ", ",\n  \"connectedAt\"");
    ASSERT_TRUE(config.startsWith('{') && config.endsWith('}') && config.contains("1.10"));
    QByteArray expected = R"({"merchantId":"org_acme","provider":"salesforce",)";
    expected += R"("externalId":"inst_\u0041\/1","config":)";
    expected += config;
    expected += ",\"metadata\":";
    expected += metadata;
    expected += R"(,"status":"active"})";
    EXPECT_EQ(exchange.body(1).toStdString(), expected.toStdString());
}

TEST_F(PaygenticClientTest, LeavesOutWhatIsNullWhenReactivating)
{
    exchange.answer(file(200, u"integration-sparse.json"_s));
    exchange.answer(file(200, u"integration-active.json"_s));
    ASSERT_TRUE(waitFor(call(StatusCommand::Reactivate)).has_value());
    EXPECT_EQ(exchange.body(1).toStdString(),
              R"({"merchantId":"org_acme","provider":"salesforce","status":"active"})");
}

TEST_F(PaygenticClientTest, SaysNotSentForWhatFailsBeforeThePut)
{
    ApiError lost = localError(ApiErrorKind::ConnectionLost);
    lost.wire = WireState::MaybeSent;
    const auto refused = [&] {
        const auto result = waitFor(call(StatusCommand::Reactivate));
        return !result && result.error().wire == WireState::NotSent;
    };
    exchange.answer(lost);
    EXPECT_TRUE(refused());
    exchange.answer(file(404, u"error-not-found.json"_s));
    EXPECT_TRUE(refused());
    exchange.answer(replyOf(200, "<html>"));
    EXPECT_TRUE(refused());
    exchange.answer(
        replyOf(200, R"({"id":"mint_abc","merchantId":"org_other","provider":"salesforce"})"));
    EXPECT_TRUE(refused());
    EXPECT_EQ(exchange.requests.size(), 4u);
    for (const auto &request : exchange.requests)
        EXPECT_EQ(request.method, HttpMethod::Get);
}

TEST_F(PaygenticClientTest, StaysHonestAboutThePut)
{
    for (const int status : {500, 502, 200, 404}) {
        exchange.answer(file(200, u"integration-disconnected.json"_s));
        exchange.answer(replyOf(status, "CANARY <html>"));
        const auto result = waitFor(call(StatusCommand::Reactivate));
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().wire, WireState::MaybeSent) << status;
        EXPECT_FALSE(isDefinitiveRefusal(result.error())) << status;
        EXPECT_FALSE(mentions(result.error(), "CANARY"_L1));
    }
}

TEST_F(PaygenticClientTest, SendsNoPutOnceAbortedOrDropped)
{
    exchange.hang();
    auto aborted = call(StatusCommand::Reactivate);
    QTest::qWait(10);
    aborted.abort();
    const auto first = waitFor(std::move(aborted));
    ASSERT_FALSE(first.has_value());
    EXPECT_EQ(first.error().wire, WireState::NotSent);

    exchange.answer(file(200, u"integration-disconnected.json"_s));
    auto orphan = call(StatusCommand::Reactivate);
    client.reset();
    const auto second = waitFor(std::move(orphan));
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().wire, WireState::NotSent);
    EXPECT_EQ(exchange.requests.size(), 2u);
}

TEST_F(PaygenticClientTest, SendsNothingWithoutAFittingPermit)
{
    const auto stranger = testAccount(PlatformKind::Paygentic);
    for (const auto &permit :
         {permitFor(stranger, u"mint_abc"_s), permitFor(account, u"mint_other"_s)}) {
        const auto result =
            waitFor(client->status()->apply(permit, chosen(), StatusCommand::Disconnect));
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().kind, ApiErrorKind::NotPermitted);
    }
    EXPECT_FALSE(waitFor(call(StatusCommand::Disable)).has_value());
    EXPECT_TRUE(exchange.requests.empty());
}

} // namespace
