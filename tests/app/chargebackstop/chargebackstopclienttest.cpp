#include "app/services/chargebackstop/chargebackstopclient.h"
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

class ChargebackStopClientTest : public ::testing::Test {
protected:
    static HttpReply file(int status, const QString &name)
    {
        return recordedReply(status, u"chargebackstop/"_s + name);
    }

    /// Reads the first page of every list into one batch.
    Result<CatalogueBatch> readAll()
    {
        CatalogueBatch all;
        QList<CatalogueCursor> queue{CatalogueCursor()};
        while (!queue.isEmpty()) {
            const auto batch = unpacked(waitFor(client.catalogue().read(queue.takeFirst())));
            if (!batch)
                return failure(batch.error());
            all.merchants += batch->merchants;
            all.integrations += batch->integrations;
            all.notes += batch->notes;
            queue += batch->next;
            if (batch->page)
                queue += batch->page->after;
        }
        return all;
    }

    Result<Integration> disable(const ChangePermit &permit,
                                StatusCommand command = StatusCommand::Disable)
    {
        Integration integration;
        integration.id = u"int_abc123"_s;
        return waitFor(client.status()->apply(permit, integration, command));
    }

    [[nodiscard]] ChangePermit permit() const
    {
        return permitFor(account, u"int_abc123"_s, ChangeKind::OneWay);
    }

    FakeExchange exchange;
    Account account = testAccount(PlatformKind::ChargebackStop);
    ChargebackStopClient client{account, exchange, fixedKey("cbs_key")};
};

TEST_F(ChargebackStopClientTest, HasTheRolesOfChargebackStop)
{
    EXPECT_TRUE(client.merchants() && client.integrations() && client.status()
                && client.editing());
    EXPECT_FALSE(client.connectors() || client.credentials() || client.requirements());
}

TEST_F(ChargebackStopClientTest, ReadsOneMerchantIfTheKeyMaySeeIt)
{
    exchange.answer(replyOf(200, R"({"id":"mrch_1","name":"Acme EU","type":"STRIPE"})"));
    const auto found = waitFor(client.merchants()->merchant(u"mrch_1"_s));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->merchants.first().name, u"Acme EU"_s);
    EXPECT_TRUE(exchange.url(0).endsWith(u"/v1/merchants/mrch_1"_s));
    exchange.answer(replyOf(200, R"({"id":"mrch_2"})"));
    EXPECT_FALSE(waitFor(client.merchants()->merchant(u"mrch_1"_s)).has_value());
    exchange.answer(replyOf(401, "{}"));
    const auto hidden = waitFor(client.merchants()->merchant(u"mrch_1"_s));
    ASSERT_FALSE(hidden.has_value());
    EXPECT_EQ(hidden.error().reason, RefusalReason::NotVisibleToKey);
}

TEST_F(ChargebackStopClientTest, ReadsOrganisationsFirstSoThatOwnersHaveNames)
{
    exchange.answer(file(200, u"organisations.json"_s));
    exchange.answer(file(200, u"integrations.json"_s));
    exchange.answer(file(200, u"merchants.json"_s));
    const auto all = readAll();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(all->integrations.first().ownerName, u"[TEST] Acme Group"_s);
    EXPECT_EQ(all->merchants.first().ownerName, u"[TEST] Acme Group"_s);
    EXPECT_TRUE(all->notes.isEmpty());
    const QString base = u"https://platform.test/prefix/v1/"_s;
    ASSERT_EQ(exchange.requests.size(), 3u);
    EXPECT_EQ(exchange.url(0), QString(base + u"organisations/?limit=100&offset=0"_s));
    EXPECT_EQ(exchange.url(1), QString(base + u"integrations/?limit=100&offset=0"_s));
    EXPECT_EQ(exchange.url(2), QString(base + u"merchants/?limit=100&offset=0"_s));
}

TEST_F(ChargebackStopClientTest, TakesWhatAnOrganisationsKeyCannotSeeAsNotes)
{
    for (const int status : {401, 403}) {
        exchange.answer(replyOf(status, ""));
        exchange.answer(file(200, u"integrations.json"_s));
        exchange.answer(replyOf(status, ""));
        const auto all = readAll();
        ASSERT_TRUE(all.has_value());
        EXPECT_EQ(all->integrations.size(), 2);
        EXPECT_EQ(all->notes, (QStringList{u"organisations"_s, u"merchants"_s}));
    }
}

TEST_F(ChargebackStopClientTest, NeverTakesAWrongKeyForAGoodOne)
{
    exchange.answer(replyOf(401, ""));
    exchange.answer(replyOf(401, ""));
    const auto first = waitFor(client.catalogue().read({}));
    ASSERT_FALSE(first.has_value());
    EXPECT_EQ(first.error().kind, ApiErrorKind::Unauthorised);
}

TEST_F(ChargebackStopClientTest, ReadsAnyPartOfAnyList)
{
    for (const int stage : {0, 1, 2}) {
        exchange.answer(replyOf(200, R"({"items":[{"id":"x7"},{"id":"x8"}],"count":201})"));
        CatalogueCursor from;
        from.stage = stage;
        from.offset = 198;
        const auto batch = waitFor(client.catalogue().read(from));
        ASSERT_TRUE(batch.has_value() && batch->page.has_value());
        EXPECT_EQ(batch->page->at, from);
        EXPECT_EQ(textsOf(batch->page->ids), (QStringList{u"x7"_s, u"x8"_s}));
        EXPECT_EQ(batch->total, 201);
        EXPECT_TRUE(exchange.url(static_cast<size_t>(stage)).endsWith(u"limit=100&offset=198"_s));
        EXPECT_FALSE(client.catalogue().listName(from).isEmpty());
    }
}

TEST_F(ChargebackStopClientTest, GetsOneIntegrationWithoutTrailingSlash)
{
    exchange.answer(file(200, u"integration.json"_s));
    const auto integration = waitFor(client.integrations()->integration(u"int_abc123"_s));
    ASSERT_TRUE(integration.has_value());
    EXPECT_EQ(exchange.url(0), u"https://platform.test/prefix/v1/integrations/int_abc123"_s);
    EXPECT_FALSE(waitFor(client.integrations()->integration(QString())).has_value());
    EXPECT_EQ(exchange.requests.size(), 1u);
}

TEST_F(ChargebackStopClientTest, DisablesWithOnePatch)
{
    exchange.answer(file(200, u"integration-disabled.json"_s));
    const auto result = disable(permit());
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->rawStatus, u"DISABLED"_s);
    ASSERT_EQ(exchange.requests.size(), 1u);
    EXPECT_EQ(exchange.requests[0].method, HttpMethod::Patch);
    EXPECT_EQ(exchange.requests[0].policy, SendPolicy::Once);
    EXPECT_EQ(exchange.url(0), u"https://platform.test/prefix/v1/integrations/int_abc123"_s);
    EXPECT_EQ(exchange.body(0).toStdString(), R"({"status":"DISABLED"})");
}

TEST_F(ChargebackStopClientTest, SendsNothingWithoutAFittingPermit)
{
    const auto stranger = testAccount(PlatformKind::ChargebackStop);
    const QList<Result<Integration>> results{
        disable(permitFor(stranger, u"int_abc123"_s, ChangeKind::OneWay)),
        disable(permitFor(account, u"int_other"_s, ChangeKind::OneWay)),
        disable(permitFor(account, u"int_abc123"_s, ChangeKind::Ordinary)),
        disable(permit(), StatusCommand::Reactivate),
    };
    for (const auto &result : results) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().wire, WireState::NotSent);
    }
    EXPECT_TRUE(exchange.requests.empty());
}

TEST_F(ChargebackStopClientTest, SurvivesBeingDeletedBetweenTwoRequests)
{
    auto doomed = std::make_unique<ChargebackStopClient>(account, exchange, fixedKey("k"));
    exchange.answer(replyOf(401, ""));
    auto call = doomed->catalogue().read({});
    doomed.reset();
    const auto batch = waitFor(std::move(call));
    ASSERT_FALSE(batch.has_value());
    EXPECT_EQ(batch.error().kind, ApiErrorKind::Cancelled);
}

} // namespace
