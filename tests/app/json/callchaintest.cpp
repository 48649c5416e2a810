#include "app/services/callchain.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace console;
using console::testing::waitFor;

namespace {

ApiError cancelled(WireState wire)
{
    ApiError error = localError(ApiErrorKind::Cancelled);
    error.wire = wire;
    return error;
}

TEST(CallChain, HandsTheFirstAnswerToTheSecondCall)
{
    const auto result = waitFor(chained<QString>(readyCall<int>(41), [](Result<int> first) {
        return readyCall<QString>(QString::number(*first + 1));
    }));
    EXPECT_EQ(result.value_or(QString()), QStringLiteral("42"));
}

TEST(CallChain, LetsTheSecondJudgeAFailureOfTheFirst)
{
    const auto result =
        waitFor(chained<int>(readyCall<int>(failure(localError(ApiErrorKind::TimedOut))),
                             [](Result<int> first) { return readyCall<int>(first ? 1 : 2); }));
    EXPECT_EQ(result.value_or(0), 2);
}

TEST(CallChain, NeverBeginsTheSecondAfterAnAbort)
{
    bool began = false;
    auto call = chained<int>(readyCall<int>(1), [&began](Result<int>) {
        began = true;
        return readyCall<int>(2);
    });
    call.abort();
    const auto result = waitFor(std::move(call));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(result.error().wire, WireState::NotSent);
    EXPECT_FALSE(began);
}

TEST(CallChain, AbortsTheSecondOnceItIsUnderWay)
{
    ApiPromise<int> second;
    second.onAbort([second] { second.resolve(failure(cancelled(WireState::MaybeSent))); });
    bool began = false;
    auto call = chained<int>(readyCall<int>(1), [&](Result<int>) {
        began = true;
        return second.call();
    });
    ASSERT_TRUE(QTest::qWaitFor([&began] { return began; }));
    call.abort();
    const auto result = waitFor(std::move(call));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
}

TEST(CallChain, StopsWhenNobodyWaitsAnyMore)
{
    ApiPromise<int> first;
    bool stopped = false;
    first.onAbort([&stopped, first] {
        stopped = true;
        first.resolve(failure(cancelled(WireState::NotSent)));
    });
    {
        const auto dropped = chained<int>(
            first.call(), [](Result<int> result) { return readyCall<int>(std::move(result)); });
    }
    EXPECT_TRUE(stopped);
}

} // namespace
