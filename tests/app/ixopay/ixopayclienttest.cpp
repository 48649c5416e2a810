#include "app/services/ixopay/ixopayclient.h"
#include "app/services/platformfactory.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class IxopayClientTest : public ::testing::Test {
protected:
    static HttpReply file(int status, const QString &name)
    {
        return recordedReply(status, u"ixopay/"_s + name);
    }

    static HttpReply merchants(const QByteArray &guid)
    {
        return replyOf(200,
                       R"({"success":true,"merchants":[{"guid":")" + guid + R"(","name":"Name of )"
                           + guid + "\"}]}");
    }

    Result<CatalogueBatch> readAll()
    {
        CatalogueBatch all;
        QList<CatalogueCursor> queue{CatalogueCursor()};
        while (!queue.isEmpty()) {
            const auto batch = waitFor(client.catalogue().read(queue.takeFirst()));
            if (!batch)
                return failure(batch.error());
            all.merchants += batch->merchants;
            all.connectors += batch->connectors;
            queue += batch->next;
        }
        return all;
    }

    [[nodiscard]] QStringList paths() const
    {
        QStringList result;
        for (size_t i = 0; i < exchange.requests.size(); ++i)
            result.append(
                exchange.url(i).remove(u"https://platform.test/prefix/api/provisioning"_s));
        return result;
    }

    FakeExchange exchange;
    Account account = testAccount(PlatformKind::Ixopay);
    IxopayClient client{account, exchange, fixedKey("user:password")};
};

TEST_F(IxopayClientTest, HasTheRolesOfIxopay)
{
    EXPECT_TRUE(client.connectors() && client.credentials() && client.editing());
    EXPECT_EQ(client.credentials()->proofManner(), ProofManner::ReadAndCompare);
    EXPECT_FALSE(client.merchants() || client.status() || client.integrations()
                 || client.requirements());
}

TEST_F(IxopayClientTest, WalksTenantsThenMerchantsThenConnectors)
{
    exchange.answer(file(200, u"tenants.json"_s));
    exchange.answer(merchants("ME-1"));
    exchange.answer(merchants("ME-2"));
    exchange.answer(file(200, u"connectors-quirks.json"_s));
    exchange.answer(file(200, u"connectors-empty.json"_s));
    const auto all = readAll();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(paths(),
              (QStringList{u"/listTenants"_s, u"/listMerchants/TE-1"_s, u"/listMerchants/TE-2"_s,
                           u"/listConnectors/ME-1"_s, u"/listConnectors/ME-2"_s}));
    ASSERT_EQ(all->merchants.size(), 2);
    EXPECT_EQ(all->merchants[1].ownerName, u"Second"_s);
    ASSERT_EQ(all->connectors.size(), 3);
    EXPECT_EQ(all->connectors[1].merchantName, u"Name of ME-1"_s);
}

TEST_F(IxopayClientTest, EndsWhereThereIsNothingToWalk)
{
    exchange.answer(replyOf(200, R"({"success":true,"tenants":[]})"));
    EXPECT_TRUE(readAll().has_value());
    exchange.answer(file(200, u"tenants.json"_s));
    exchange.answer(replyOf(200, R"({"success":true,"merchants":[]})"));
    exchange.answer(replyOf(200, R"({"success":true,"merchants":{}})"));
    EXPECT_TRUE(readAll().has_value());
    EXPECT_EQ(exchange.requests.size(), 4u);
}

TEST_F(IxopayClientTest, GoesOnWhenAMerchantVanishedMeanwhile)
{
    exchange.answer(replyOf(200, R"({"success":true,"tenants":[{"guid":"TE-1"}]})"));
    exchange.answer(file(200, u"merchants.json"_s));
    exchange.answer(file(404, u"error-1007.json"_s));
    exchange.answer(file(422, u"error-1007.json"_s));
    exchange.answer(file(200, u"connectors-empty.json"_s));
    exchange.answer(file(200, u"connectors-empty.json"_s));
    EXPECT_TRUE(readAll().has_value());
    EXPECT_EQ(exchange.requests.size(), 6u);
}

TEST_F(IxopayClientTest, StopsAtEveryOtherError)
{
    for (const auto &reply : {replyOf(404, "<html>"), replyOf(401, ""), replyOf(500, "")}) {
        exchange.answer(replyOf(200, R"({"success":true,"tenants":[{"guid":"TE-1"}]})"));
        exchange.answer(reply);
        EXPECT_FALSE(readAll().has_value()) << reply.status;
    }
}

TEST_F(IxopayClientTest, ReadsTheRoutingDocumentThatTheConnectorHas)
{
    RoutingRole &routings = *client.routings();
    const QByteArray document = R"({"version":"1","default":"CO-2","tree":[{"id":"a","n":1.10}]})";
    exchange.answer(replyOf(200, document));
    const auto classic = waitFor(routings.routing(u"CO-1"_s));
    ASSERT_TRUE(classic.has_value());
    EXPECT_EQ(classic->json().toByteArray(), document) << "as delivered";
    exchange.answer(replyOf(422, R"({"success":false,"errorCode":1017,"errorMessage":"no"})"));
    exchange.answer(replyOf(200, R"({"version":"1","methods":[]})"));
    ASSERT_TRUE(waitFor(routings.routing(u"CO-1"_s)).has_value());
    EXPECT_EQ(paths(), (QStringList{u"/getConnectorRouting/CO-1"_s, u"/getConnectorRouting/CO-1"_s,
                                    u"/getConnectorMultiMethodRouting/CO-1"_s}));
    for (const auto &reply :
         {replyOf(422, R"({"success":false,"errorCode":1016,"errorMessage":"no"})"),
          replyOf(200, R"({"success":true,"errorCode":1010})"), replyOf(200, "[]"),
          replyOf(200, R"({"success":true})"), replyOf(404, "<html>")}) {
        exchange.answer(reply);
        EXPECT_FALSE(waitFor(routings.routing(u"CO-1"_s)).has_value()) << reply.body.data();
    }
}

TEST(PlatformFactory, MakesTheClientOfEveryKind)
{
    FakeExchange exchange;
    for (const auto kind : allPlatforms) {
        const auto account = testAccount(kind);
        const auto platform = makePlatform(account, exchange, fixedKey("key"));
        ASSERT_TRUE(platform);
        EXPECT_EQ(platform->account(), account);
        exchange.answer(replyOf(500, ""));
        EXPECT_FALSE(waitFor(platform->catalogue().read({})).has_value());
        EXPECT_TRUE(
            exchange.url(exchange.requests.size() - 1)
                .startsWith(u"https://platform.test/prefix"_s + factsOf(kind).documentedRoot));
    }
}

} // namespace
