#include "app/services/ixopay/ixopayparser.h"
#include "app/services/ixopay/ixopayschema.h"
#include "tests/support/canary.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

HttpReply file(int status, const QString &name)
{
    return recordedReply(status, u"ixopay/"_s + name);
}

Result<QList<Connector>> connectors(const HttpReply &reply)
{
    return parseIxopayConnectors(reply, u"ME-asked"_s, u"Asked"_s);
}

TEST(IxopayParser, ReadsBothDocumentedConnectors)
{
    const auto list = connectors(file(200, u"connectors.json"_s));
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ(list->size(), 2);
    const auto &first = list->at(0);
    EXPECT_EQ(first.id, u"CO-1234-1234-1234-1234-1234-1234"_s);
    EXPECT_EQ(first.name, u"SimulatorConnector A"_s);
    EXPECT_EQ(first.type, u"Simulator"_s);
    EXPECT_EQ(first.method, u"Credit Card"_s);
    EXPECT_EQ(first.rawStatus, u"archived, test mode"_s);
    EXPECT_EQ(first.lifecycle, Lifecycle::Off);
    const auto &second = list->at(1); // with "Adapter", "APIKey" and "MerchantGUID"
    EXPECT_EQ(second.type, u"Simulator"_s);
    EXPECT_EQ(second.merchantId, u"ME-1234-1234-1234-1234-1234-1234"_s);
    EXPECT_EQ(second.merchantName, u"Asked"_s);
    EXPECT_EQ(second.rawStatus, u"enabled"_s);
    EXPECT_EQ(second.lifecycle, Lifecycle::Active);
}

TEST(IxopayParser, ShowsPublicFieldsAndDropsDocumentedSecrets)
{
    const auto list = connectors(file(200, u"connectors.json"_s));
    ASSERT_TRUE(list.has_value());
    const auto &fields = list->at(1).fields;
    for (const QString &path : {u"APIKey"_s, u"sharedSecret"_s, u"config.password"_s,
                                u"config.APISecret"_s, u"config.extraData.setting"_s})
        EXPECT_TRUE(fields.contains({path, {}, FieldKind::Secret})) << path.toStdString();
    EXPECT_TRUE(
        fields.contains({u"publicIntegrationKey"_s, u"XTcSyLgJ04b7cHkvKScG"_s, FieldKind::Text}));
    EXPECT_TRUE(fields.contains({u"config.username"_s, u"new-uname"_s, FieldKind::Text}));
    EXPECT_TRUE(
        fields.contains({u"settings.tx:expiration-minutes"_s, u"100"_s, FieldKind::Number}));
    EXPECT_TRUE(fields.contains({u"createdAt"_s, u"2020-12-16T09:57:14+00:00"_s, FieldKind::Time}));
    for (const auto word : {"supersecure1"_L1, "ljkllLkklmKLlk3"_L1, "OsEPpNrSr8hxYR3"_L1,
                            "sim-connector"_L1, "new-pw"_L1, "new-sikret"_L1, "V0WkgQPsHAUH4"_L1})
        EXPECT_FALSE(anyMentions(*list, word)) << word.data();
}

TEST(IxopayParser, ReadsArraysForObjectsAnyCaseAndNumbersAsStrings)
{
    const auto list = connectors(file(200, u"connectors-quirks.json"_s));
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ(list->size(), 3);
    const auto &first = list->at(0);
    EXPECT_EQ(first.id, u"CO-1"_s);
    EXPECT_EQ(first.method, u"Creditcard"_s);
    EXPECT_EQ(first.merchantId, u"ME-9"_s);
    EXPECT_EQ(first.rawStatus, u"enabled, test mode"_s);
    EXPECT_TRUE(first.fields.contains({u"config.extraData"_s, {}, FieldKind::Empty}));
    EXPECT_TRUE(first.fields.contains({u"config.username"_s, u"asmith"_s, FieldKind::Text}));
    EXPECT_EQ(list->at(1).rawStatus, u"disabled"_s);
    EXPECT_EQ(list->at(1).merchantId, u"ME-asked"_s);
    EXPECT_TRUE(
        list->at(1).fields.contains({u"settings.Refund:ui-enabled"_s, u"1"_s, FieldKind::Text}));
    EXPECT_EQ(list->at(2).rawStatus, QString());
    EXPECT_EQ(list->at(2).lifecycle, Lifecycle::Unknown);
    EXPECT_FALSE(anyMentions(*list, "CANARY"_L1));
}

TEST(IxopayParser, TakesTheEmptyObjectForTheEmptyList)
{
    for (const QString &name : {u"connectors-empty.json"_s, u"connectors-empty-object.json"_s}) {
        const auto list = connectors(file(200, name));
        ASSERT_TRUE(list.has_value());
        EXPECT_TRUE(list->isEmpty());
    }
}

TEST(IxopayParser, ReadsTenantsAndMerchants)
{
    const auto tenants = parseIxopayTenants(file(200, u"tenants.json"_s));
    ASSERT_TRUE(tenants.has_value());
    ASSERT_EQ(tenants->size(), 2);
    const auto merchants = parseIxopayMerchants(file(200, u"merchants.json"_s), tenants->first());
    ASSERT_TRUE(merchants.has_value());
    ASSERT_EQ(merchants->size(), 4);
    EXPECT_EQ(merchants->at(0).name, u"Bäckerei Müller"_s);
    EXPECT_EQ(merchants->at(0).ownerName, u"Tenant Ä"_s);
    EXPECT_EQ(merchants->at(0).externalId, u"ext-1"_s);
    QStringList statuses;
    for (const auto &merchant : *merchants)
        statuses.append(merchant.rawStatus);
    EXPECT_EQ(statuses, (QStringList{u"enabled"_s, u"disabled"_s, u"archived"_s, QString()}));
    EXPECT_TRUE(merchants->at(0).fields.contains({u"anyProperty.a"_s, u"1"_s, FieldKind::Number}));
}

struct ErrorCase {
    int status;
    const char *file;
    ApiErrorKind kind;
    const char *code;
};

class DocumentedIxopayError : public ::testing::TestWithParam<ErrorCase> { };

TEST_P(DocumentedIxopayError, IsDecidedByStatusAndCode)
{
    const auto &[status, name, kind, code] = GetParam();
    const auto list = connectors(file(status, QString::fromLatin1(name)));
    ASSERT_FALSE(list.has_value());
    EXPECT_EQ(list.error().kind, kind);
    EXPECT_EQ(list.error().platformCode, QString::fromLatin1(code));
    EXPECT_EQ(list.error().httpStatus, status);
    EXPECT_EQ(list.error().wire, WireState::MaybeSent);
}

using K = ApiErrorKind;
INSTANTIATE_TEST_SUITE_P(
    IxopayParser, DocumentedIxopayError,
    ::testing::Values(ErrorCase{401, "error-401-1000.json", K::Unauthorised, "1000"},
                      ErrorCase{422, "error-422-1001.json", K::Invalid, "1001"},
                      ErrorCase{500, "error-500-9999.json", K::ServerError, "9999"},
                      ErrorCase{401, "error-success-true-1004.json", K::Unauthorised, "1004"},
                      ErrorCase{422, "error-success-true-1004.json", K::Invalid, "1004"},
                      ErrorCase{200, "error-success-true-1004.json", K::Invalid, "1004"},
                      ErrorCase{200, "error-401-1000.json", K::Unauthorised, "1000"},
                      ErrorCase{200, "error-500-9999.json", K::ServerError, "9999"},
                      ErrorCase{422, "error-500-9999.json", K::ServerError, "9999"},
                      ErrorCase{404, "error-1007.json", K::NotFound, "1007"},
                      ErrorCase{422, "error-1007.json", K::NotFound, "1007"}));

TEST(IxopayParser, NamesTheFieldThatAnErrorIsAbout)
{
    const auto list = connectors(file(422, u"error-success-true-1004.json"_s));
    ASSERT_FALSE(list.has_value());
    EXPECT_EQ(list.error().fields, QList<FieldError>({{u"name"_s, u"nameInvalid characters"_s}}));
    EXPECT_TRUE(connectors(file(422, u"error-422-1001.json"_s)).error().fields.isEmpty());
}

TEST(IxopayParser, BelievesNoSuccessThatIsNotSaidInFull)
{
    for (const QByteArray body : {
             R"({"connectors":[]})",
             R"({"success":false,"connectors":[]})",
             R"({"success":null,"connectors":[]})",
             R"({"success":"yes","connectors":[]})",
             R"({"success":true,"errorCode":0,"connectors":[]})",
             R"({"success":true,"ErrorCode":4711,"connectors":[]})",
             R"({"success":true})",
             R"({"success":true,"connectors":{"a":{"guid":"x"}}})",
             R"({"success":true,"connectors":[{"name":"no guid"}]})",
             R"({"success":true,"connectors":["CO-1"]})",
         }) {
        const auto list = connectors(replyOf(200, body));
        ASSERT_FALSE(list.has_value()) << body.toStdString();
        EXPECT_EQ(list.error().kind, ApiErrorKind::BadReply) << body.toStdString();
    }
    EXPECT_TRUE(connectors(replyOf(200, R"({"success":1,"errorCode":null,"connectors":[]})")));
}

TEST(IxopayParser, AnswersHostileRepliesWithErrors)
{
    for (const QString &name :
         {u"connectors.json"_s, u"settings-vault.json"_s, u"tenants.json"_s}) {
        for (const auto &variant : hostileVariantsOf(recorded(u"ixopay/"_s + name))) {
            const auto reply = replyOf(200, variant.body);
            EXPECT_FALSE(connectors(reply)) << variant.what.toStdString();
            EXPECT_FALSE(parseIxopayMerchants(reply, {})) << variant.what.toStdString();
            if (variant.unreadable) {
                EXPECT_FALSE(parseIxopayTenants(reply)) << variant.what.toStdString();
                EXPECT_FALSE(parseIxopaySettings(reply)) << variant.what.toStdString();
            }
        }
    }
}

} // namespace
