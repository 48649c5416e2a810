#include "app/services/http/retryrule.h"

#include "app/services/http/oneshotbody.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);

AttemptSummary answered(int status, int sends)
{
    AttemptSummary attempt;
    attempt.facts.status = status;
    attempt.facts.newConnection = true;
    attempt.retryAfter = 5s;
    attempt.sends = sends;
    return attempt;
}

HttpRequest requestOf(HttpMethod method, SendPolicy policy)
{
    HttpRequest request;
    request.method = method;
    request.policy = policy;
    return request;
}

} // namespace

TEST(RetryAfter, IsSecondsOrADate)
{
    EXPECT_EQ(parseRetryAfter("120", noon), 120s);
    EXPECT_EQ(parseRetryAfter(" 0 ", noon), 0s);
    EXPECT_EQ(parseRetryAfter("Sun, 03 May 2026 12:01:00 GMT", noon), 60s);
    EXPECT_EQ(parseRetryAfter("Sun, 03 May 2026 11:00:00 GMT", noon), 0s);
}

TEST(RetryAfter, IsBoundedAndNeverGuessed)
{
    EXPECT_EQ(parseRetryAfter("-5", noon), 0s);
    EXPECT_EQ(parseRetryAfter("999999999999", noon), 24h);
    EXPECT_EQ(parseRetryAfter("soon", noon), std::nullopt);
    EXPECT_EQ(parseRetryAfter("", noon), std::nullopt);
    EXPECT_EQ(parseRetryAfter("99999999999999999999999", noon), std::nullopt);
}

TEST(RetryRule, RepeatsOnlyReadsAndOnly429And503)
{
    const auto read = requestOf(HttpMethod::Get, SendPolicy::Retry);
    for (const int status : {429, 503})
        EXPECT_EQ(retryDelay(read, answered(status, 1)), 5s) << status;
    for (const int status : {200, 302, 401, 404, 409, 500, 502, 504})
        EXPECT_EQ(retryDelay(read, answered(status, 1)), std::nullopt) << status;
    EXPECT_EQ(retryDelay(requestOf(HttpMethod::Get, SendPolicy::Once), answered(429, 1)), std::nullopt);
    for (const auto method : {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch})
        EXPECT_EQ(retryDelay(requestOf(method, SendPolicy::Retry), answered(429, 1)), std::nullopt);
}

TEST(RetryRule, StopsAfterThreeSends)
{
    const auto read = requestOf(HttpMethod::Get, SendPolicy::Retry);
    EXPECT_TRUE(retryDelay(read, answered(429, 2)));
    EXPECT_FALSE(retryDelay(read, answered(429, 3)));
}

TEST(RetryRule, RepeatsOnceOnAStaleConnectionOnly)
{
    const auto read = requestOf(HttpMethod::Get, SendPolicy::Retry);
    AttemptSummary attempt;
    attempt.facts.error = QNetworkReply::ContentReSendError;
    EXPECT_EQ(retryDelay(read, attempt), 0ms);
    attempt.resentOnStale = true;
    EXPECT_EQ(retryDelay(read, attempt), std::nullopt);
    attempt.resentOnStale = false;
    attempt.facts.newConnection = true;
    EXPECT_EQ(retryDelay(read, attempt), std::nullopt);
    attempt.facts.newConnection = false;
    attempt.facts.stop = StopReason::Caller;
    EXPECT_EQ(retryDelay(read, attempt), std::nullopt);
}

TEST(RetryRule, NeverComesEarly)
{
    for (int i = 0; i < 200; ++i) {
        EXPECT_GE(jittered(1000ms), 1000ms);
        EXPECT_LE(jittered(1000ms), 1250ms);
    }
}

TEST(OneShotBody, IsReadOnceAndNeverRewound)
{
    OneShotBody body(SecretBuffer("abc"));
    EXPECT_TRUE(body.isSequential());
    EXPECT_EQ(body.readAll(), "abc");
    EXPECT_TRUE(body.atEnd());
    EXPECT_FALSE(body.reset());
    EXPECT_FALSE(body.seek(0));
    EXPECT_EQ(body.readAll(), "");
}

TEST(OneShotBody, ForgetsItsBytes)
{
    OneShotBody body(SecretBuffer("abc"));
    body.discard();
    EXPECT_EQ(body.readAll(), "");
}

} // namespace console::testing
