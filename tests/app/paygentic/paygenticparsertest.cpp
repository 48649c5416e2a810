#include "app/services/paygentic/paygenticparser.h"
#include "app/services/paygentic/paygenticupsert.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/linetexts.h"
#include "tests/support/printing.h"
#include "tests/support/unpackedbatch.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "CANARY"_L1;
const QString abc = u"mint_abc"_s;

HttpReply file(int status, const QString &name)
{
    return recordedReply(status, u"paygentic/"_s + name);
}

TEST(PaygenticParser, ReadsTheDocumentedExampleWithoutStatus)
{
    const auto integration =
        parsePaygenticIntegration(file(200, u"integration-documented.json"_s), abc);
    ASSERT_TRUE(integration.has_value());
    EXPECT_EQ(integration->name, u"salesforce"_s);
    EXPECT_EQ(integration->type, u"salesforce"_s);
    EXPECT_EQ(integration->ownerId, u"org_acme"_s);
    EXPECT_EQ(integration->merchantIds, QStringList{u"org_acme"_s});
    EXPECT_EQ(integration->externalId, u"<string>"_s);
    EXPECT_EQ(integration->rawStatus, QString());
    EXPECT_EQ(integration->lifecycle, Lifecycle::Unknown);
    EXPECT_TRUE(integration->fields.contains({u"config"_s, {}, FieldKind::Empty}));
    EXPECT_TRUE(integration->fields.contains(
        {u"connectedAt"_s, u"2023-11-07T05:31:56Z"_s, FieldKind::Time}));
}

TEST(PaygenticParser, ShowsTheNamesButNoValueOfConfigAndMetadata)
{
    const auto reply = file(200, u"integration-disconnected.json"_s);
    const auto integration = parsePaygenticIntegration(reply, abc);
    ASSERT_TRUE(integration.has_value());
    EXPECT_FALSE(mentions(integration->fields, canary));
    for (const QString &path :
         {u"config.limit"_s, u"config.nested[0].deep"_s, u"metadata.ids[1]"_s})
        EXPECT_TRUE(integration->fields.contains({path, {}, FieldKind::Secret}));
    EXPECT_EQ(integration->externalId, u"inst_A/1"_s);
    EXPECT_EQ(integration->lifecycle, Lifecycle::Off);
}

TEST(PaygenticParser, ReadsNullsAndUnknownFields)
{
    const auto integration =
        parsePaygenticIntegration(file(200, u"integration-sparse.json"_s), abc);
    ASSERT_TRUE(integration.has_value());
    EXPECT_EQ(integration->rawStatus, QString());
    EXPECT_TRUE(integration->fields.contains({u"region"_s, u"eu"_s, FieldKind::Text}));
    EXPECT_TRUE(integration->fields.contains({u"accessToken"_s, {}, FieldKind::Secret}));
}

TEST(PaygenticParser, ReadsAListAndTheMerchantsBehindIt)
{
    using enum Lifecycle;
    const auto batch = unpacked(parsePaygenticIntegrations(file(200, u"integrations.json"_s), {}));
    ASSERT_TRUE(batch.has_value());
    QList<Lifecycle> found;
    for (const auto &integration : batch->integrations)
        found.append(integration.lifecycle);
    EXPECT_EQ(found, (QList<Lifecycle>{Active, Off, Failed, Unknown}));
    EXPECT_EQ(batch->integrations.last().rawStatus, u"paused"_s);
    ASSERT_EQ(batch->merchants.size(), 3);
    EXPECT_EQ(batch->merchants.first().id, u"org_a"_s);
    EXPECT_EQ(batch->merchants.first().name, QString());
    EXPECT_EQ(batch->merchants.first().type, u"organisation"_s);
    EXPECT_EQ(batch->merchants.first().lifecycle, Unknown);
    EXPECT_EQ(batch->total, 4);
    EXPECT_TRUE(batch->next.isEmpty());
    EXPECT_EQ(batch->page->ids.size(), 4);
}

TEST(PaygenticParser, SaysWhichPartOfHowMuchAPageIs)
{
    CatalogueCursor from;
    from.offset = 7;
    const auto page = [&from](const QByteArray &pagination) {
        return parsePaygenticIntegrations(
            replyOf(200, "{\"data\":[{\"id\":\"mint_1\"}]" + pagination + "}"), from);
    };
    EXPECT_EQ(page(R"(,"pagination":{"total":9})")->total, 9);
    EXPECT_EQ(page(R"(,"pagination":{"total":"9"})")->total, 9);
    const auto uncounted = page("");
    ASSERT_TRUE(uncounted.has_value() && uncounted->page.has_value());
    EXPECT_FALSE(uncounted->total);
    EXPECT_EQ(uncounted->page->at, from);
    EXPECT_EQ(uncounted->page->limit, paygenticPageSize);
    EXPECT_EQ(textsOf(uncounted->page->ids), QStringList{u"mint_1"_s});
}

TEST(PaygenticParser, TakesOnlyOurIntegrationInItsNewStatusAsDone)
{
    const auto done = parsePaygenticChange(file(200, u"integration-disconnected.json"_s), abc,
                                           StatusCommand::Disconnect);
    EXPECT_TRUE(done.has_value());
    const auto check = [](const HttpReply &reply, const QString &id, StatusCommand command) {
        const auto result = parsePaygenticChange(reply, id, command);
        return !result && !isDefinitiveRefusal(result.error());
    };
    const auto active = file(200, u"integration-active.json"_s);
    EXPECT_TRUE(check(active, abc, StatusCommand::Disconnect));
    EXPECT_TRUE(check(active, u"mint_other"_s, StatusCommand::Reactivate));
    EXPECT_TRUE(check(file(200, u"integration-documented.json"_s), abc, StatusCommand::Reactivate));
    EXPECT_TRUE(check(file(200, u"integrations.json"_s), abc, StatusCommand::Reactivate));
    EXPECT_TRUE(check(file(201, u"integration-active.json"_s), abc, StatusCommand::Reactivate));
    EXPECT_TRUE(check(file(202, u"integration-active.json"_s), abc, StatusCommand::Reactivate));
}

TEST(PaygenticParser, ReadsBothErrorBodies)
{
    const auto error = [](int status, const QString &name) {
        return parsePaygenticChange(file(status, name), abc, StatusCommand::Disconnect).error();
    };
    const auto missing = error(404, u"error-not-found.json"_s);
    EXPECT_EQ(missing.kind, ApiErrorKind::NotFound);
    EXPECT_EQ(missing.platformCode, u"not_found"_s);
    EXPECT_EQ(error(409, u"error-code.json"_s).platformCode, u"TAX_NOT_ENABLED"_s);
    const auto invalid = error(400, u"error-validation.json"_s);
    EXPECT_EQ(invalid.kind, ApiErrorKind::Invalid);
    EXPECT_EQ(invalid.message, u"Validation failed"_s);
    EXPECT_EQ(invalid.fields,
              (QList<FieldError>{{u"email"_s, u"Invalid email format"_s},
                                 {u"merchantId"_s, u"Required"_s}}));
}

TEST(PaygenticParser, DoesNotTakeAStrangersErrorForARefusal)
{
    for (const QByteArray body :
         {"", "<html>", "{}", "[]", R"({"error":"x"})", R"({"message":1})"}) {
        for (const int status : {400, 404, 409, 422}) {
            const auto result =
                parsePaygenticChange(replyOf(status, body), abc, StatusCommand::Disconnect);
            ASSERT_FALSE(result.has_value());
            EXPECT_FALSE(isDefinitiveRefusal(result.error())) << status << body.toStdString();
        }
    }
}

TEST(PaygenticParser, AnswersHostileRepliesWithErrors)
{
    for (const auto &variant :
         hostileVariantsOf(recorded(u"paygentic/integration-active.json"_s))) {
        const auto reply = replyOf(200, variant.body);
        EXPECT_FALSE(parsePaygenticChange(reply, abc, StatusCommand::Reactivate))
            << variant.what.toStdString();
        EXPECT_FALSE(parsePaygenticIntegration(reply, abc));
        EXPECT_FALSE(parsePaygenticIntegrations(reply, {}));
        EXPECT_FALSE(paygenticReactivation(reply, {}));
    }
}

} // namespace
