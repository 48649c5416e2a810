#include "app/services/preczn/precznparser.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

using K = ApiErrorKind;
using R = RefusalReason;

struct Case {
    int status;
    const char *file;
    ApiErrorKind kind;
    RefusalReason reason;
    QStringList fields = {};
};

ApiError writeError(int status, const QByteArray &body)
{
    const auto receipt = parsePrecznReceipt(replyOf(status, body), ConnectorRef());
    EXPECT_FALSE(receipt.has_value());
    return receipt ? ApiError() : receipt.error();
}

class DocumentedError : public ::testing::TestWithParam<Case> { };

TEST_P(DocumentedError, IsReadFromItsEnvelope)
{
    const auto &[status, file, kind, reason, fields] = GetParam();
    const auto error = writeError(status, recorded(u"preczn/"_s + QString::fromLatin1(file)));
    EXPECT_EQ(error.kind, kind);
    EXPECT_EQ(error.reason, reason);
    EXPECT_FALSE(error.message.isEmpty());
    QStringList names;
    for (const auto &field : error.fields)
        names.append(field.field);
    EXPECT_EQ(names, fields);
}

INSTANTIATE_TEST_SUITE_P(
    PrecznErrors, DocumentedError,
    ::testing::Values(
        Case{400, "error-400-invalid-credentials.json", K::Invalid, R::InvalidCredentials},
        Case{400, "error-400-requires-key.json", K::Invalid, R::MissingFields, {u"key"_s}},
        Case{400, "error-400-requires-mid.json", K::Invalid, R::MissingFields, {u"mid"_s}},
        Case{400,
             "error-400-requires-several.json",
             K::Invalid,
             R::MissingFields,
             {u"mid"_s, u"key"_s, u"secret"_s}},
        Case{400, "error-400-already-exist.json", K::Invalid, R::AlreadyExists},
        Case{400, "error-400-not-supported.json", K::Invalid, R::NotSupported},
        Case{400, "error-400-no-plan.json", K::Invalid, R::None, {u"active"_s}},
        Case{400, "error-400-list.json", K::Invalid, R::None},
        Case{404, "error-404-merchant.json", K::NotFound, R::MerchantNotFound},
        Case{404, "error-404-connection.json", K::NotFound, R::ConnectionNotFound},
        Case{404, "error-404-route.json", K::UnexpectedStatus, R::AddressNotRecognised},
        Case{409, "error-409.json", K::Conflict, R::ExistingMismatch},
        Case{409, "error-409-no-full-stop.json", K::Conflict, R::ExistingMismatch}));

TEST(PrecznErrors, ToleratesPunctuationAndCase)
{
    for (const QByteArray text :
         {"MERCHANT NOT FOUND", "Merchant not found!", "merchant  not-found"}) {
        const auto error = writeError(
            404, R"({"statusCode":"404","error":"Not Found","message":")" + text + "\"}");
        EXPECT_EQ(error.reason, R::MerchantNotFound) << text.toStdString();
        EXPECT_TRUE(isDefinitiveRefusal(error));
    }
}

TEST(PrecznErrors, DoesNotTakeAStrangersBodyForPreczns)
{
    const QList<QByteArray> strangers{
        R"({"message":"Merchant not found."})",
        R"({"statusCode":400,"error":"Not Found","message":"Merchant not found."})",
        R"({"statusCode":404})",
        R"({"statusCode":404,"message":{}})",
        R"([{"statusCode":404,"message":"Merchant not found."}])",
    };
    for (const auto &body : strangers)
        EXPECT_FALSE(isDefinitiveRefusal(writeError(404, body))) << body.toStdString();
}

TEST(PrecznErrors, JoinsAListOfMessages)
{
    const auto error = writeError(400, recorded(u"preczn/error-400-list.json"_s));
    EXPECT_EQ(error.message, u"mid must be a string; secret should not be empty"_s);
}

TEST(PrecznErrors, AReadOfAnUnknownRouteIsNotFoundAndSaysWhy)
{
    const auto batch =
        parsePrecznMerchant(recordedReply(404, u"preczn/error-404-route.json"_s), u"mid_1"_s);
    ASSERT_FALSE(batch.has_value());
    EXPECT_EQ(batch.error().kind, K::NotFound);
    EXPECT_EQ(batch.error().reason, R::AddressNotRecognised);
}

} // namespace
