#include "app/services/http/recordingexchange.h"

#include "models/ports/exchangelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "canary-secret-0123456789";

HttpRequest requestOf(HttpMethod method, const QString &address,
                      PlatformKind platform = PlatformKind::Preczn)
{
    HttpRequest request;
    request.requester = {AccountId{u"account"_s}, u"Desk"_s, platform};
    request.method = method;
    request.url = QUrl(address);
    request.authorisation = {"Authorization", SecretBuffer(QByteArray(canary))};
    request.body = SecretBuffer(QByteArray(canary));
    return request;
}

class RecordingExchangeTest : public ::testing::Test
{
protected:
    /// The last line of the log once the answer is there.
    Exchange after(HttpRequest request)
    {
        auto call = m_recording.send(std::move(request));
        m_result = waitFor(std::move(call));
        return log.exchanges().back();
    }

    FakeExchange inner;
    ExchangeLog log;
    FakeClock clock;
    Result<HttpReply> m_result;

private:
    RecordingExchange m_recording{inner, log, clock};
};

} // namespace

TEST_F(RecordingExchangeTest, PassesRequestAndReplyOnUnchanged)
{
    inner.answer(replyOf(200, "{\"id\":1}"));
    const auto noted = after(requestOf(HttpMethod::Post, u"https://host.test:8443/v1/merchants"_s));
    ASSERT_TRUE(m_result);
    EXPECT_EQ(m_result->body, "{\"id\":1}");
    EXPECT_EQ(inner.body(0), canary);
    EXPECT_EQ(noted.verb, u"POST"_s);
    EXPECT_EQ(noted.host, u"host.test:8443"_s);
    EXPECT_EQ(noted.path, u"/v1/merchants"_s);
    EXPECT_EQ(noted.accountLabel, u"Desk"_s);
    EXPECT_EQ(noted.status, 200);
    EXPECT_EQ(noted.retry, RetryVerdict::NotSafe);
}

TEST_F(RecordingExchangeTest, KeepsNoValueOfAQueryButTheNumbersOfPaging)
{
    inner.answer(replyOf(200, "[]"));
    const auto noted = after(requestOf(
        HttpMethod::Get, u"https://host.test/v1/merchants?limit=100&offset=7a&search=Jane%20Doe"_s));
    EXPECT_EQ(noted.path, u"/v1/merchants?limit=100&offset=…&search=…"_s);
    EXPECT_EQ(noted.retry, RetryVerdict::Safe);
}

TEST_F(RecordingExchangeTest, ReadsThePlatformsCodeOutOfARefusal)
{
    inner.answer(replyOf(200, R"({"success":false,"errorCode":1004,"errorMessage":"no"})"));
    const auto noted = after(
        requestOf(HttpMethod::Post, u"https://host.test/updateConnector"_s, PlatformKind::Ixopay));
    EXPECT_EQ(noted.platformCode, u"1004"_s);
    EXPECT_EQ(noted.retry, RetryVerdict::Safe) << "the platform said no, although with a 200";
}

TEST_F(RecordingExchangeTest, DoesNotCallAGatewaysRefusalOfAWriteSafe)
{
    inner.answer(replyOf(404, "<html>not here</html>"));
    EXPECT_EQ(after(requestOf(HttpMethod::Patch, u"https://host.test/v1/x"_s)).retry,
              RetryVerdict::Unknown);
    inner.answer(replyOf(502, "{}"));
    EXPECT_EQ(after(requestOf(HttpMethod::Patch, u"https://host.test/v1/x"_s)).retry,
              RetryVerdict::Unknown);
    inner.answer(replyOf(502, "{}"));
    EXPECT_EQ(after(requestOf(HttpMethod::Get, u"https://host.test/v1/x"_s)).retry,
              RetryVerdict::Safe);
}

TEST_F(RecordingExchangeTest, TellsWhatWasNotSentFromWhatMayHaveBeen)
{
    inner.answer(localError(ApiErrorKind::NotConnected));
    const auto unsent = after(requestOf(HttpMethod::Post, u"https://host.test/v1/x"_s));
    EXPECT_EQ(unsent.wire, WireState::NotSent);
    EXPECT_EQ(unsent.retry, RetryVerdict::Safe);
    ApiError lost = localError(ApiErrorKind::ConnectionLost);
    lost.wire = WireState::MaybeSent;
    inner.answer(lost);
    const auto maybe = after(requestOf(HttpMethod::Post, u"https://host.test/v1/x"_s));
    EXPECT_EQ(maybe.wire, WireState::MaybeSent);
    EXPECT_EQ(maybe.retry, RetryVerdict::Unknown);
    EXPECT_EQ(maybe.trouble, ApiErrorKind::ConnectionLost);
}

TEST_F(RecordingExchangeTest, GivesUpTheRequestWhenItsCallIsAborted)
{
    inner.hang();
    RecordingExchange recording(inner, log, clock);
    auto call = recording.send(requestOf(HttpMethod::Post, u"https://host.test/v1/x"_s));
    EXPECT_EQ(log.exchanges().back().retry, RetryVerdict::InFlight);
    call.abort();
    const auto result = waitFor(std::move(call));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(log.exchanges().back().retry, RetryVerdict::Unknown);
}

TEST(ExchangeLog, ForgetsTheOldestAndIgnoresTheEndOfWhatItForgot)
{
    ExchangeLog log;
    Exchange first;
    first.number = log.begin({});
    for (size_t i = 0; i < ExchangeLog::mostKept; ++i)
        log.begin({});
    EXPECT_EQ(log.exchanges().size(), ExchangeLog::mostKept);
    EXPECT_EQ(log.exchanges().front().number, 2U);
    first.status = 200;
    log.end(first);
    EXPECT_EQ(log.exchanges().front().status, 0);
    Exchange last = log.exchanges().back();
    last.status = 204;
    log.end(last);
    EXPECT_EQ(log.exchanges().back().status, 204);
}

} // namespace console::testing
