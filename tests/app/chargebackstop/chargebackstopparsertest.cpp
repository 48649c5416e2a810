#include "app/services/chargebackstop/chargebackstopparser.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"
#include "tests/support/unpackedbatch.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

const OrganisationNames names{{u"org_xyz456"_s, u"Acme Group"_s}};
const QString abc = u"int_abc123"_s;

HttpReply file(int status, const QString &name)
{
    return recordedReply(status, u"chargebackstop/"_s + name);
}

Result<CatalogueBatch> integrations(const HttpReply &reply, const CatalogueCursor &from = {})
{
    return unpacked(parseChargebackStopIntegrations(reply, from, names));
}

/// A page of `size` integrations that says `count`.
QByteArray page(int size, const QByteArray &count)
{
    QByteArray items;
    for (int i = 0; i < size; ++i)
        items += (i ? ",{\"id\":\"int_" : "{\"id\":\"int_") + QByteArray::number(i) + "\"}";
    return "{\"items\":[" + items + "],\"count\":" + count + "}";
}

TEST(ChargebackStopParser, ReadsAListOfIntegrations)
{
    const auto batch = integrations(file(200, u"integrations.json"_s));
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->integrations.size(), 2);
    const auto &first = batch->integrations.first();
    EXPECT_EQ(first.id, abc);
    EXPECT_EQ(first.name, u"Orders API Integration"_s);
    EXPECT_EQ(first.ownerName, u"Acme Group"_s);
    EXPECT_EQ(first.type, u"CUSTOM_ORDERS"_s);
    EXPECT_EQ(first.rawStatus, u"ENABLED"_s);
    EXPECT_EQ(first.lifecycle, Lifecycle::Active);
    EXPECT_EQ(first.merchantIds, (QStringList{u"mrch_abc123"_s, u"mrch_def456"_s}));
    EXPECT_TRUE(first.fields.contains(
        {u"links[0].uri"_s, u"/v1/integrations/int_abc123"_s, FieldKind::Text}));
    EXPECT_TRUE(
        first.fields.contains({u"created_at"_s, u"2026-02-10T09:30:00Z"_s, FieldKind::Time}));
    EXPECT_EQ(batch->integrations[1].lifecycle, Lifecycle::Off);
    EXPECT_EQ(batch->total, 2);
    EXPECT_FALSE(leavesMore(*batch));
}

TEST(ChargebackStopParser, ReadsThePartThatIsDocumented)
{
    const auto batch = integrations(file(200, u"integrations-documented-part.json"_s));
    ASSERT_TRUE(batch.has_value());
    EXPECT_EQ(batch->integrations.first().rawStatus, QString());
    EXPECT_EQ(batch->integrations.first().lifecycle, Lifecycle::Unknown);
}

TEST(ChargebackStopParser, TakesEverythingButTheIdAsOptional)
{
    const auto batch = integrations(file(200, u"integrations-odd.json"_s));
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->integrations.size(), 3);
    const auto &odd = batch->integrations[1];
    EXPECT_EQ(odd.id, u"42"_s);
    EXPECT_EQ(odd.ownerId, u"7"_s);
    EXPECT_EQ(odd.rawStatus, u"PAUSED"_s);
    EXPECT_EQ(odd.lifecycle, Lifecycle::Unknown);
    EXPECT_TRUE(odd.fields.contains({u"surprise.list[0].x"_s, u"1"_s, FieldKind::Number}));
    EXPECT_TRUE(batch->integrations[2].merchantIds.isEmpty());
    EXPECT_FALSE(mentions(*batch, "CANARY"_L1));
    EXPECT_FALSE(batch->total);
}

struct Counted {
    qint64 offset;
    int size;
    const char *count;
    qint64 total; ///< -1: not known
};

class Count : public ::testing::TestWithParam<Counted> { };

TEST_P(Count, IsTheTotalOnlyIfItCanBeNothingElse)
{
    const auto &[offset, size, count, total] = GetParam();
    CatalogueCursor from;
    from.stage = 1;
    from.offset = offset;
    const auto batch = integrations(replyOf(200, page(size, count)), from);
    ASSERT_TRUE(batch.has_value() && batch->page.has_value());
    EXPECT_EQ(batch->total.value_or(-1), total);
    EXPECT_EQ(batch->page->at, from);
    EXPECT_EQ(batch->page->ids.size(), size);
}

INSTANTIATE_TEST_SUITE_P(ChargebackStopParser, Count,
                         ::testing::Values(Counted{0, 100, "250", 250},
                                           Counted{200, 50, "250", 250},
                                           Counted{0, 100, "100", -1}, // or the page's
                                           Counted{100, 3, "3", -1}, Counted{0, 20, "250", 250},
                                           Counted{0, 0, "250", 250}, Counted{100, 0, "0", -1},
                                           Counted{0, 100, "null", -1}, Counted{0, 3, "3", 3},
                                           Counted{0, 5, "\"9\"", 9}));

TEST(ChargebackStopParser, ReadsMerchantsAndNamesTheirOwners)
{
    const auto batch
        = unpacked(parseChargebackStopMerchants(file(200, u"merchants.json"_s), {}, names));
    ASSERT_TRUE(batch.has_value());
    ASSERT_EQ(batch->merchants.size(), 2);
    EXPECT_EQ(batch->merchants[0].ownerName, u"Acme Group"_s);
    EXPECT_EQ(batch->merchants[0].externalId, u"acct_eu_001"_s);
    EXPECT_EQ(batch->merchants[0].type, u"STRIPE"_s);
    EXPECT_EQ(batch->merchants[1].ownerName, QString());
    EXPECT_EQ(batch->merchants[1].externalId, QString());
    EXPECT_TRUE(batch->merchants[1].fields.contains({u"external_id"_s, {}, FieldKind::Empty}));
}

TEST(ChargebackStopParser, ReadsOrganisationNames)
{
    const auto organisations = parseOrganisations(file(200, u"organisations.json"_s));
    ASSERT_TRUE(organisations.has_value());
    EXPECT_EQ(organisations->names.value(u"org_xyz456"_s), u"[TEST] Acme Group"_s);
}

TEST(ChargebackStopParser, TakesOnlyOurDisabledIntegrationAsDisabled)
{
    EXPECT_TRUE(parseChargebackStopDisabled(file(200, u"integration-disabled.json"_s), abc, names));
    const QList<HttpReply> unproven{
        file(200, u"integration.json"_s), // still ENABLED
        file(202, u"integration-disabled.json"_s),
        file(200, u"integrations.json"_s), // a list is not success
        replyOf(200, R"({"id":"int_abc123"})"),
        replyOf(200, R"({"id":"int_other","status":"DISABLED"})"),
        replyOf(200, R"([{"id":"int_abc123","status":"DISABLED"}])"),
    };
    for (const auto &reply : unproven) {
        const auto result = parseChargebackStopDisabled(reply, abc, names);
        ASSERT_FALSE(result.has_value()) << reply.body.toStdString();
        EXPECT_FALSE(isDefinitiveRefusal(result.error()));
    }
}

struct ErrorCase {
    const char *file;
    const char *code;
    const char *message;
};

class ErrorShape : public ::testing::TestWithParam<ErrorCase> { };

TEST_P(ErrorShape, IsUnderstood)
{
    const auto &[name, code, message] = GetParam();
    const auto result =
        parseChargebackStopDisabled(file(422, QString::fromLatin1(name)), abc, names);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ApiErrorKind::Invalid);
    EXPECT_EQ(result.error().platformCode, QString::fromLatin1(code));
    EXPECT_EQ(result.error().message, QString::fromLatin1(message));
}

constexpr auto onlyCustom = "Only CUSTOM_ORDERS integrations can be updated";
INSTANTIATE_TEST_SUITE_P(
    ChargebackStopParser, ErrorShape,
    ::testing::Values(ErrorCase{"error-flat.json", "INVALID_INTEGRATION_TYPE", onlyCustom},
                      ErrorCase{"error-nested.json", "INVALID_INTEGRATION_TYPE", onlyCustom},
                      ErrorCase{"error-as-code.json", "INVALID_INTEGRATION_TYPE", onlyCustom},
                      ErrorCase{"error-detail-object.json", "INVALID_INTEGRATION_TYPE", onlyCustom},
                      ErrorCase{"error-detail.json", "", "Not found"},
                      ErrorCase{"error-detail-list.json", "",
                                "ensure this value has at most 255 characters; second"},
                      ErrorCase{"error-message-list.json", "", "first; second"},
                      ErrorCase{"error-unauthorised.json", "", "Unauthorised"}));

TEST(ChargebackStopParser, DoesNotTakeAStrangersErrorForARefusal)
{
    for (const QByteArray body : {"", "<html>Not Found</html>", "{}", "[]", "\"Not found\"",
                                  R"({"message":null})", R"({"code":{},"error":[]})"}) {
        for (const int status : {400, 404, 409, 422}) {
            const auto result = parseChargebackStopDisabled(replyOf(status, body), abc, names);
            ASSERT_FALSE(result.has_value());
            EXPECT_FALSE(isDefinitiveRefusal(result.error())) << status << body.toStdString();
        }
    }
}

TEST(ChargebackStopParser, AnswersHostileRepliesWithErrorsOrWholeValues)
{
    for (const auto &variant :
         hostileVariantsOf(recorded(u"chargebackstop/integration-disabled.json"_s))) {
        const auto reply = replyOf(200, variant.body);
        EXPECT_FALSE(parseChargebackStopDisabled(reply, abc, names)) << variant.what.toStdString();
        EXPECT_FALSE(parseChargebackStopIntegration(reply, abc, names));
        EXPECT_FALSE(integrations(reply)) << variant.what.toStdString();
        EXPECT_FALSE(parseOrganisations(reply));
    }
    for (const auto &variant : hostileVariantsOf(recorded(u"chargebackstop/merchants.json"_s))) {
        if (variant.unreadable) {
            EXPECT_FALSE(parseChargebackStopMerchants(replyOf(200, variant.body), {}, names));
        }
    }
}

} // namespace
