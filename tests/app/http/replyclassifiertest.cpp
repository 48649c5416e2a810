#include "app/services/http/replyclassifier.h"

#include <gtest/gtest.h>

namespace console::testing {

namespace {

AttemptFacts facts(int status, QNetworkReply::NetworkError error = QNetworkReply::NoError)
{
    AttemptFacts result;
    result.status = status;
    result.error = error;
    return result;
}

std::optional<ApiErrorKind> kindOf(const AttemptFacts &attempt)
{
    const auto error = transportError(attempt);
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace

TEST(ReplyClassifier, CallsOnlyProvenErrorsNotSent)
{
    int unsent = 0;
    for (int code = 0; code < 500; ++code) {
        const auto error = transportError(facts(0, QNetworkReply::NetworkError(code)));
        ASSERT_TRUE(error) << code;
        unsent += error->wire == WireState::NotSent ? 1 : 0;
    }
    // Refused, host not found, TLS handshake, and the first two again for a proxy.
    EXPECT_EQ(unsent, 5);
}

TEST(ReplyClassifier, NeverCallsAnAnsweredRequestNotSent)
{
    const auto error = transportError(facts(200, QNetworkReply::SslHandshakeFailedError));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->wire, WireState::MaybeSent);
}

TEST(ReplyClassifier, MissesBytesThatWereAnnounced)
{
    AttemptFacts attempt = facts(200);
    attempt.announced = 10;
    attempt.received = 9;
    EXPECT_EQ(kindOf(attempt), ApiErrorKind::ConnectionLost);
    attempt.received = 10;
    EXPECT_EQ(kindOf(attempt), std::nullopt);
}

TEST(ReplyClassifier, KeepsACompleteReplyThatCameWithTheEndOfItsConnection)
{
    AttemptFacts attempt = facts(200, QNetworkReply::ContentReSendError);
    EXPECT_EQ(kindOf(attempt), std::nullopt);
    attempt.chunked = true;
    EXPECT_EQ(kindOf(attempt), ApiErrorKind::ConnectionLost);
    EXPECT_EQ(kindOf(facts(0, QNetworkReply::ContentReSendError)), ApiErrorKind::ConnectionLost);
    EXPECT_EQ(kindOf(facts(200, QNetworkReply::RemoteHostClosedError)), ApiErrorKind::ConnectionLost);
}

TEST(ReplyClassifier, SaysWhoStoppedWhateverElseIsKnown)
{
    AttemptFacts attempt = facts(200, QNetworkReply::OperationCanceledError);
    attempt.stop = StopReason::Caller;
    EXPECT_EQ(kindOf(attempt), ApiErrorKind::Cancelled);
    attempt.stop = StopReason::Deadline;
    EXPECT_EQ(kindOf(attempt), ApiErrorKind::TimedOut);
    attempt.stop = StopReason::SentTwice;
    EXPECT_EQ(kindOf(attempt), ApiErrorKind::ConnectionLost);
}

} // namespace console::testing
