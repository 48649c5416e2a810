#include "app/services/preczn/precznobjects.h"
#include "app/services/preczn/precznparser.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "CANARY"_L1;
const QString bobbys = u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s;
const QString bobbysConnection = u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s;

ConnectorRef target(const QString &connectorId)
{
    return {{u"account"_s}, bobbys, u"Bobby's"_s, connectorId, u"AffiniPay"_s};
}

HttpReply file(int status, const QString &name)
{
    return recordedReply(status, u"preczn/"_s + name);
}

TEST(PrecznParser, ReadsTheDocumentedMerchantWithItsConnection)
{
    const auto batch = parsePrecznMerchant(file(200, u"merchant.json"_s), bobbys);
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->merchants.size(), 1);
    const auto &merchant = batch->merchants.first();
    EXPECT_EQ(merchant.name, u"Bobby's Ecommerce Shop"_s);
    EXPECT_EQ(merchant.type, u"corp"_s);
    EXPECT_EQ(merchant.rawStatus, u"inactive"_s);
    EXPECT_EQ(merchant.lifecycle, Lifecycle::Off);
    ASSERT_EQ(batch->connectors.size(), 1);
    const auto &connection = batch->connectors.first();
    EXPECT_EQ(connection.id, bobbysConnection);
    EXPECT_EQ(connection.name, u"AffiniPay"_s);
    EXPECT_EQ(connection.merchantId, bobbys);
    EXPECT_EQ(connection.rawStatus, u"Active"_s);
    EXPECT_EQ(connection.lifecycle, Lifecycle::Active);
}

TEST(PrecznParser, KeepsEveryFieldInTheDocumentedOrder)
{
    const auto batch = parsePrecznMerchant(file(200, u"merchant.json"_s), bobbys);
    ASSERT_TRUE(batch.has_value());
    const auto &fields = batch->merchants.first().fields;
    EXPECT_EQ(fields.first().path, u"id"_s);
    const auto holds = [&](const Field &field) { return fields.contains(field); };
    EXPECT_TRUE(holds({u"plan"_s, {}, FieldKind::Empty}));
    EXPECT_TRUE(holds({u"mailingAddress.city"_s, u"San Francisco"_s, FieldKind::Text}));
    EXPECT_TRUE(holds({u"createdOn"_s, u"2024-02-09T03:48:38Z"_s, FieldKind::Time}));
    EXPECT_TRUE(holds({u"averageTicket"_s, u"3000"_s, FieldKind::Number}));
    EXPECT_TRUE(holds({u"owners"_s, {}, FieldKind::Empty}));
    EXPECT_TRUE(holds({u"modifiedBy"_s, u"API Key: Default"_s, FieldKind::Text}));
}

TEST(PrecznParser, ClassifiesEveryConnectionStatusAndLeavesOthersUnknown)
{
    using enum Lifecycle;
    const auto batch = parsePrecznMerchant(file(200, u"merchant-every-status.json"_s), bobbys);
    ASSERT_TRUE(batch.has_value());
    QList<Lifecycle> found;
    for (const auto &connection : batch->connectors)
        found.append(connection.lifecycle);
    EXPECT_EQ(found,
              (QList<Lifecycle>{ActionNeeded, ActionNeeded, ActionNeeded, Pending, Pending, Pending,
                                Active, ActionNeeded, Failed, Failed, Unknown}));
    EXPECT_EQ(batch->connectors.last().rawStatus, u"Suspended"_s);
}

TEST(PrecznParser, ReadsNullsMissingKeysAndUnknownFields)
{
    const auto batch = parsePrecznMerchant(file(200, u"merchant-sparse.json"_s), u"mid_sparse"_s);
    ASSERT_TRUE(batch.has_value());
    const auto &merchant = batch->merchants.first();
    EXPECT_EQ(merchant.name, QString());
    EXPECT_EQ(merchant.rawStatus, QString());
    EXPECT_EQ(merchant.lifecycle, Lifecycle::Unknown);
    EXPECT_TRUE(batch->connectors.isEmpty());
    EXPECT_TRUE(merchant.fields.contains(
        {u"futureField.depth[1]"_s, u"12345678901234567890"_s, FieldKind::Number}));
    EXPECT_TRUE(
        merchant.fields.contains({u"futureField.depth[0]"_s, u"1.10"_s, FieldKind::Number}));
}

TEST(PrecznParser, NamesAConnectionWithoutIdByItsProcessor)
{
    const auto batch =
        parsePrecznMerchant(file(200, u"merchant-odd-connections.json"_s), u"mid_odd"_s);
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->connectors.size(), 2);
    EXPECT_EQ(batch->connectors[0].id, u"Finix"_s);
    EXPECT_EQ(batch->connectors[1].id, u"77"_s);
    EXPECT_EQ(batch->connectors[1].lifecycle, Lifecycle::Unknown);
    EXPECT_EQ(batch->merchants.first().lifecycle, Lifecycle::Active);
}

TEST(PrecznParser, LetsNoSecretIn)
{
    const auto reply = file(200, u"merchant-secrets.json"_s);
    ASSERT_TRUE(reply.body.contains("CANARY"));
    const auto batch = parsePrecznMerchant(reply, bobbys);
    ASSERT_TRUE(batch.has_value());
    EXPECT_FALSE(mentions(*batch, canary));
    EXPECT_TRUE(batch->connectors.first().fields.contains({u"key"_s, {}, FieldKind::Secret}));
    EXPECT_TRUE(
        batch->merchants.first().fields.contains({u"owners[0].ssn"_s, {}, FieldKind::Secret}));
}

TEST(PrecznParser, RefusesAnotherMerchantThanAskedFor)
{
    const auto batch = parsePrecznMerchant(file(200, u"merchant.json"_s), u"mid_other"_s);
    ASSERT_FALSE(batch.has_value());
    EXPECT_EQ(batch.error().kind, ApiErrorKind::BadReply);
}

class MerchantList : public ::testing::TestWithParam<const char *> { };

TEST_P(MerchantList, IsReadInEveryPlausibleEnvelope)
{
    const auto batch =
        parsePrecznMerchants(file(200, QString::fromLatin1(GetParam())), CatalogueCursor());
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->merchants.size(), 2);
    EXPECT_EQ(batch->merchants[1].name, u"Two"_s);
    EXPECT_FALSE(batch->page && batch->total != 2);
    EXPECT_TRUE(batch->notes.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(PrecznParser, MerchantList,
                         ::testing::Values("merchants-array.json", "merchants-data.json",
                                           "merchants-items.json", "merchants-merchants.json",
                                           "merchants-results.json"));

TEST(PrecznParser, TakesATotalBeyondTheReplyAsASignOfMore)
{
    const auto first =
        parsePrecznMerchants(file(200, u"merchants-first-of-three.json"_s), CatalogueCursor());
    ASSERT_TRUE(first.has_value() && first->page.has_value());
    EXPECT_EQ(first->total, 3);
    EXPECT_EQ(first->page->ids.size(), 2);
    CatalogueCursor part;
    part.stage = precznPartStage;
    part.offset = 99;
    const auto last = parsePrecznMerchants(file(200, u"merchants-array.json"_s), part);
    ASSERT_TRUE(last.has_value() && last->page.has_value());
    EXPECT_EQ(last->page->at, part);
    EXPECT_FALSE(last->total);
}

TEST(PrecznParser, TakesAMissingListAsANoteNotAnError)
{
    for (const int status : {404, 405}) {
        const auto batch = parsePrecznMerchants(replyOf(status, "<html>"), CatalogueCursor());
        ASSERT_TRUE(batch.has_value());
        EXPECT_EQ(batch->notes, QStringList{u"merchant list"_s});
        EXPECT_FALSE(batch->page);
    }
    const auto refused = parsePrecznMerchants(replyOf(401, ""), CatalogueCursor());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ApiErrorKind::Unauthorised);
}

TEST(PrecznParser, ReadsRequirements)
{
    const auto list = parsePrecznRequirements(file(200, u"requirement.json"_s));
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->at(0).processor, u"Payrix"_s);
    EXPECT_EQ(list->at(0).missing.first(), u"owners[0].ssn"_s);
    EXPECT_TRUE(list->at(1).missing.isEmpty());
}

TEST(PrecznParser, ConfirmsByConnectionIdAndByProcessorInAnyCase)
{
    for (const QString &id : {bobbysConnection, u"AffiniPay"_s, u"affinipay"_s}) {
        const auto receipt = parsePrecznReceipt(file(200, u"merchant.json"_s), target(id));
        ASSERT_TRUE(receipt.has_value()) << id.toStdString();
        EXPECT_EQ(receipt->merchant.id, bobbys);
        EXPECT_EQ(receipt->connector.rawStatus, u"Active"_s);
    }
}

TEST(PrecznParser, ConfirmsNothingButThisMerchantAndThisConnection)
{
    auto other = target(bobbysConnection);
    other.merchantId = u"mid_other"_s;
    const auto merchant = file(200, u"merchant.json"_s);
    const QList<Result<CredentialReceipt>> receipts{
        parsePrecznReceipt(merchant, other),
        parsePrecznReceipt(merchant, target(u"midCon_other"_s)),
        parsePrecznReceipt(merchant, target(u"Stripe"_s)),
        parsePrecznReceipt(file(201, u"merchant.json"_s), target(bobbysConnection)),
        parsePrecznReceipt(replyOf(200, R"({"success":false})"), target(bobbysConnection)),
    };
    for (const auto &receipt : receipts) {
        ASSERT_FALSE(receipt.has_value());
        EXPECT_FALSE(isDefinitiveRefusal(receipt.error()));
        EXPECT_EQ(receipt.error().wire, WireState::MaybeSent);
    }
}

TEST(PrecznParser, AnswersHostileRepliesWithoutConfirming)
{
    for (const auto &variant : hostileVariantsOf(recorded(u"preczn/merchant.json"_s))) {
        const auto reply = replyOf(200, variant.body);
        const auto receipt = parsePrecznReceipt(reply, target(bobbysConnection));
        ASSERT_FALSE(receipt.has_value()) << variant.what.toStdString();
        EXPECT_EQ(receipt.error().kind, ApiErrorKind::BadReply);
        EXPECT_FALSE(parsePrecznMerchant(reply, bobbys).has_value());
        if (variant.unreadable) {
            EXPECT_FALSE(parsePrecznMerchants(reply, {}).has_value());
            EXPECT_FALSE(parsePrecznRequirements(reply).has_value());
        }
    }
}

} // namespace
