#include "app/services/json/replydecoder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

/// An envelope of {"why":"…"}.
ErrorBody why(const JsonValue &body, int)
{
    ErrorBody result;
    result.text = body[u"why"].text();
    result.recognised = !result.text.isEmpty();
    result.code = body[u"code"].text();
    return result;
}

Result<JsonValue> decode(int status, const QByteArray &body, ReplyTo asked)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.requestId = u"req-1"_s;
    reply.retryAfter = std::chrono::seconds(7);
    return decodeReply(reply, asked, why);
}

struct Case {
    int status;
    ApiErrorKind read;
    ApiErrorKind writeWithEnvelope;
    ApiErrorKind writeWithout;
};

class StatusTable : public ::testing::TestWithParam<Case> { };

TEST_P(StatusTable, MakesTheKind)
{
    const auto &[status, read, with, without] = GetParam();
    const auto kind = [&](const QByteArray &body, ReplyTo asked) {
        const auto result = decode(status, body, asked);
        EXPECT_FALSE(result.has_value());
        EXPECT_EQ(result.error().wire, WireState::MaybeSent);
        EXPECT_EQ(result.error().httpStatus, status);
        EXPECT_EQ(result.error().requestId, u"req-1"_s);
        return result.error().kind;
    };
    EXPECT_EQ(kind(R"({"why":"because"})", ReplyTo::Read), read);
    EXPECT_EQ(kind("<html>", ReplyTo::Read), read);
    EXPECT_EQ(kind(R"({"why":"because"})", ReplyTo::Write), with);
    for (const QByteArray other : {"", "<html>", "{}", "[]", R"({"why":"cut)"})
        EXPECT_EQ(kind(other, ReplyTo::Write), without) << other.toStdString();
}

using K = ApiErrorKind;
INSTANTIATE_TEST_SUITE_P(
    ReplyDecoder, StatusTable,
    ::testing::Values(Case{400, K::Invalid, K::Invalid, K::BadReply},
                      Case{401, K::Unauthorised, K::Unauthorised, K::Unauthorised},
                      Case{403, K::Forbidden, K::Forbidden, K::Forbidden},
                      Case{404, K::NotFound, K::NotFound, K::UnexpectedStatus},
                      Case{409, K::Conflict, K::Conflict, K::BadReply},
                      Case{422, K::Invalid, K::Invalid, K::BadReply},
                      Case{429, K::RateLimited, K::RateLimited, K::RateLimited},
                      Case{500, K::ServerError, K::ServerError, K::ServerError},
                      Case{503, K::ServerError, K::ServerError, K::ServerError},
                      Case{301, K::Redirected, K::Redirected, K::Redirected},
                      Case{201, K::UnexpectedStatus, K::UnexpectedStatus, K::UnexpectedStatus},
                      Case{204, K::UnexpectedStatus, K::UnexpectedStatus, K::UnexpectedStatus},
                      Case{418, K::UnexpectedStatus, K::UnexpectedStatus, K::UnexpectedStatus},
                      Case{0, K::UnexpectedStatus, K::UnexpectedStatus, K::UnexpectedStatus}));

TEST(ReplyDecoder, CallsNoWriteRefusedThatThePlatformItselfDidNotRefuse)
{
    for (int status = 0; status < 600; ++status) {
        const bool alwaysCounts = status == 401 || status == 403 || status == 429;
        const auto result = decode(status, "<html>", ReplyTo::Write);
        ASSERT_FALSE(result.has_value()) << status;
        EXPECT_EQ(isDefinitiveRefusal(result.error()), alwaysCounts) << status;
    }
}

TEST(ReplyDecoder, SaysThatAnUnexplainedAddressWasNotRecognised)
{
    EXPECT_EQ(decode(404, "<html>", ReplyTo::Read).error().reason,
              RefusalReason::AddressNotRecognised);
    EXPECT_EQ(decode(404, R"({"why":"x"})", ReplyTo::Read).error().reason, RefusalReason::None);
}

TEST(ReplyDecoder, PassesOnTheWaitThatWasAskedFor)
{
    EXPECT_EQ(decode(429, "", ReplyTo::Write).error().retryAfter, std::chrono::seconds(7));
}

TEST(ReplyDecoder, CutsAndCleansThePlatformsWords)
{
    const QByteArray body =
        R"({"why":"a\nb\u0000c\u202e )" + QByteArray(1024 * 1024, 'x') + R"(","code":"C\n1"})";
    const auto error = decode(400, body, ReplyTo::Read).error();
    EXPECT_EQ(error.message.size(), 500);
    EXPECT_TRUE(error.message.startsWith("a bc x"_L1));
    EXPECT_EQ(error.platformCode, u"C 1"_s);
}

TEST(ReplyDecoder, KeepsAQuotedKeyOutOfTheError)
{
    for (const QByteArray key : {"sk_live_CANARY1", "sk_test_CANARY1", "priv_CANARY1",
                                 "priv_test_CANARY1", "Bearer CANARY1", "basic CANARY1=="}) {
        const auto error =
            decode(401, R"({"why":"Invalid key ')" + key + R"(' given"})", ReplyTo::Read).error();
        EXPECT_FALSE(error.message.contains("CANARY"_L1)) << key.toStdString();
        EXPECT_TRUE(error.message.endsWith("' given"_L1)) << error.message.toStdString();
    }
}

TEST(ReplyDecoder, GivesTheJsonOfA200Only)
{
    EXPECT_EQ((*decode(200, R"({"id":"x"})", ReplyTo::Write))[u"id"].text(), u"x"_s);
    EXPECT_EQ(decode(200, "", ReplyTo::Write).error().kind, ApiErrorKind::BadReply);
    EXPECT_EQ(decode(200, "<html>", ReplyTo::Read).error().kind, ApiErrorKind::BadReply);
}

} // namespace
