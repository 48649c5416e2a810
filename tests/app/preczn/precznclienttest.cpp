#include "app/services/preczn/precznclient.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class PrecznClientTest : public ::testing::Test {
protected:
    PrecznClientTest()
    {
        next.set(u"mid"_s, SecretBuffer("acct_new"));
        next.set(u"secret"_s, SecretBuffer("CANARY-\"new\\"));
        existing.set(u"mid"_s, SecretBuffer("acct_1"));
        existing.set(u"secret"_s, SecretBuffer("CANARY-old"));
    }

    [[nodiscard]] ConnectorRef target() const
    {
        return {account.id, u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s, u"Bobby's"_s,
                u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s, u"AffiniPay"_s};
    }

    [[nodiscard]] Result<CredentialReceipt> apply(const CredentialSet *old)
    {
        return waitFor(client.credentials()->apply(permitFor(account, target().connectorId),
                                                   target(), next, old));
    }

    FakeExchange exchange;
    Account account = testAccount(PlatformKind::Preczn);
    PrecznClient client{account, exchange, fixedKey("priv_test_x")};
    CredentialSet next;
    CredentialSet existing;
};

TEST_F(PrecznClientTest, HasTheRolesOfPreczn)
{
    EXPECT_TRUE(client.merchants() && client.requirements() && client.connectors()
                && client.credentials());
    EXPECT_FALSE(client.integrations());
    EXPECT_FALSE(client.status());
}

TEST_F(PrecznClientTest, AsksForTheListWithoutAQueryFirst)
{
    exchange.answer(recordedReply(200, u"preczn/merchants-first-of-three.json"_s));
    exchange.answer(recordedReply(200, u"preczn/merchants-last-of-three.json"_s));
    const auto first = waitFor(client.catalogue().read({}));
    ASSERT_TRUE(first.has_value() && first->page.has_value());
    CatalogueCursor rest = first->page->at;
    rest.offset = 2;
    ASSERT_TRUE(waitFor(client.catalogue().read(rest)).has_value());
    EXPECT_EQ(exchange.url(0), u"https://platform.test/prefix/v1/merchants"_s);
    EXPECT_EQ(exchange.url(1), u"https://platform.test/prefix/v1/merchants?offset=2"_s);
    EXPECT_EQ(exchange.requests[0].method, HttpMethod::Get);
    EXPECT_EQ(exchange.requests[0].policy, SendPolicy::Retry);
}

TEST_F(PrecznClientTest, AsksForPartsIfTheWholeIsTooLarge)
{
    exchange.answer(localError(ApiErrorKind::ReplyTooLarge));
    exchange.answer(recordedReply(200, u"preczn/merchants-array.json"_s));
    const auto whole = waitFor(client.catalogue().read({}));
    ASSERT_TRUE(whole.has_value());
    ASSERT_EQ(whole->next.size(), 1);
    const auto part = waitFor(client.catalogue().read(whole->next.first()));
    ASSERT_TRUE(part.has_value());
    EXPECT_TRUE(part->page.has_value());
    EXPECT_EQ(exchange.url(1),
              u"https://platform.test/prefix/v1/merchants?limit=100&offset=0"_s);
    exchange.answer(localError(ApiErrorKind::ReplyTooLarge));
    const auto refused = waitFor(client.catalogue().read(whole->next.first()));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ApiErrorKind::ReplyTooLarge);
}

TEST_F(PrecznClientTest, ReadsAMerchantItsConnectionsAndItsRequirements)
{
    exchange.answer(recordedReply(200, u"preczn/merchant.json"_s));
    exchange.answer(recordedReply(200, u"preczn/merchant.json"_s));
    exchange.answer(recordedReply(200, u"preczn/requirement.json"_s));
    const QString id = target().merchantId;
    EXPECT_EQ(waitFor(client.merchants()->merchant(id))->merchants.size(), 1);
    EXPECT_EQ(waitFor(client.connectors()->connectorsOf(id))->size(), 1);
    EXPECT_EQ(waitFor(client.requirements()->requirements(id))->size(), 2);
    const QString path = u"https://platform.test/prefix/v1/merchants/"_s + id;
    EXPECT_EQ(exchange.url(0), path);
    EXPECT_EQ(exchange.url(1), path);
    EXPECT_EQ(exchange.url(2), QString(path + u"/requirement"_s));
}

TEST_F(PrecznClientTest, LetsNoIdChangeThePath)
{
    exchange.answer(replyOf(404, ""));
    EXPECT_FALSE(waitFor(client.merchants()->merchant(u"../x?y#z/ä"_s)).has_value());
    EXPECT_EQ(exchange.requests.at(0).url.path(QUrl::FullyEncoded),
              u"/prefix/v1/merchants/..%2Fx%3Fy%23z%2F%C3%A4"_s);
    for (const QString &id : {QString(), u"."_s, u".."_s}) {
        const auto result = waitFor(client.merchants()->merchant(id));
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().wire, WireState::NotSent);
    }
    EXPECT_EQ(exchange.requests.size(), 1u);
}

TEST_F(PrecznClientTest, LinksWithOnePatchOfTheFieldsAlone)
{
    exchange.answer(recordedReply(200, u"preczn/merchant.json"_s));
    const auto receipt = apply(nullptr);
    ASSERT_TRUE(receipt.has_value());
    EXPECT_EQ(receipt->connector.rawStatus, u"Active"_s);
    ASSERT_EQ(exchange.requests.size(), 1u);
    EXPECT_EQ(exchange.requests[0].method, HttpMethod::Patch);
    EXPECT_EQ(exchange.requests[0].policy, SendPolicy::Once);
    EXPECT_EQ(exchange.url(0),
              QString(u"https://platform.test/prefix/v1/merchants/"_s + target().merchantId
                      + u"/connections/"_s + target().connectorId));
    EXPECT_EQ(exchange.body(0).toStdString(), R"({"mid":"acct_new","secret":"CANARY-\"new\\"})");
}

TEST_F(PrecznClientTest, ReplacesWithTheExistingCredentialsBeside)
{
    exchange.answer(recordedReply(200, u"preczn/merchant.json"_s));
    ASSERT_TRUE(apply(&existing).has_value());
    EXPECT_EQ(exchange.body(0).toStdString(),
              R"({"mid":"acct_new","secret":"CANARY-\"new\\",)"
              R"("existingCredentials":{"mid":"acct_1","secret":"CANARY-old"}})");
}

TEST_F(PrecznClientTest, SendsAWriteOnceWhateverTheAnswer)
{
    for (const int status : {400, 401, 404, 409, 429, 500, 503}) {
        const size_t before = exchange.requests.size();
        exchange.answer(replyOf(status, ""));
        EXPECT_FALSE(apply(&existing).has_value());
        EXPECT_EQ(exchange.requests.size(), before + 1) << status;
    }
}

TEST_F(PrecznClientTest, KeepsSecretsThatThePlatformQuotesOutOfTheError)
{
    exchange.answer(replyOf(400, R"~({"statusCode":400,"error":"CANARY-old","message":
        "AffiniPay requires fields: CANARY-old, mid (got CANARY-\"new\\ for acct_new)"})~"));
    const auto receipt = apply(&existing);
    ASSERT_FALSE(receipt.has_value());
    EXPECT_FALSE(mentions(receipt.error(), "CANARY"_L1)) << receipt.error().message.toStdString();
    EXPECT_EQ(receipt.error().reason, RefusalReason::MissingFields);
}

TEST_F(PrecznClientTest, SendsNothingWithoutAFittingPermit)
{
    const auto refused = [&](const ChangePermit &permit, const ConnectorRef &ref) {
        const auto receipt = waitFor(client.credentials()->apply(permit, ref, next, &existing));
        return !receipt && receipt.error().kind == ApiErrorKind::NotPermitted
            && receipt.error().wire == WireState::NotSent;
    };
    const auto stranger = testAccount(PlatformKind::Preczn);
    auto elsewhere = target();
    elsewhere.account = stranger.id;
    EXPECT_TRUE(refused(permitFor(stranger, target().connectorId), target()));
    EXPECT_TRUE(refused(permitFor(account, u"midCon_other"_s), target()));
    EXPECT_TRUE(refused(permitFor(account, target().connectorId), elsewhere));
    EXPECT_TRUE(exchange.requests.empty());
}

TEST_F(PrecznClientTest, SendsNoBodyThatWouldMeanSomethingElse)
{
    const CredentialSet none;
    CredentialSet reserved = next.clone();
    reserved.set(u"existingCredentials"_s, SecretBuffer("x"));
    const auto permit = permitFor(account, target().connectorId);
    EXPECT_FALSE(waitFor(client.credentials()->apply(permit, target(), none, nullptr)).has_value());
    EXPECT_FALSE(waitFor(client.credentials()->apply(permit, target(), next, &none)).has_value());
    EXPECT_FALSE(
        waitFor(client.credentials()->apply(permit, target(), reserved, nullptr)).has_value());
    EXPECT_TRUE(exchange.requests.empty());
}

TEST_F(PrecznClientTest, PassesTransportErrorsOnUntouched)
{
    ApiError lost = localError(ApiErrorKind::ConnectionLost, u"gone"_s);
    lost.wire = WireState::MaybeSent;
    exchange.answer(lost);
    const auto receipt = apply(&existing);
    ASSERT_FALSE(receipt.has_value());
    EXPECT_EQ(receipt.error(), lost);
}

} // namespace
