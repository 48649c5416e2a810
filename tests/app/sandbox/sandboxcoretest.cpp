#include "app/sandbox/chargebackstop/chargebackstopsimulator.h"
#include "app/sandbox/paygentic/paygenticsimulator.h"
#include "app/sandbox/preczn/precznsimulator.h"
#include "app/sandbox/sandboxroute.h"
#include "app/sandbox/server/faultplan.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

TEST(SandboxRoute, SplitsBeforeItDecodes)
{
    EXPECT_EQ(matchPath("/v1/a/{}"_L1, u"/v1/a/x%2Fy"_s), QStringList{u"x/y"_s});
    EXPECT_EQ(matchPath("/v1/a/{}"_L1, u"/v1/a/x/"_s), QStringList{u"x"_s});
    EXPECT_FALSE(matchPath("/v1/a/{}"_L1, u"/v1/a"_s));
    EXPECT_FALSE(matchPath("/v1/a/{}"_L1, u"/v1/a//"_s));
    EXPECT_FALSE(matchPath("/v1/a/{}"_L1, u"/v1/a/x/y"_s));
}

TEST(SandboxKeys, LookLikeTheirPlatformsKeysAndFollowTheSeed)
{
    EXPECT_TRUE(practiceKey(PlatformKind::Paygentic, 1).startsWith("sk_test_"));
    EXPECT_TRUE(practiceKey(PlatformKind::Preczn, 1).startsWith("priv_test_"));
    EXPECT_EQ(practiceKey(PlatformKind::Preczn, 1).size(), 36); // prefix and 26 characters
    EXPECT_EQ(practiceKey(PlatformKind::Ixopay, 1).count(':'), 1);
    for (const PlatformKind platform : allPlatforms) {
        EXPECT_EQ(practiceKey(platform, 1), practiceKey(platform, 1));
        EXPECT_NE(practiceKey(platform, 1), practiceKey(platform, 2));
    }
}

TEST(FaultPlan, UsesUpEachFaultForItsPlatformAndMethod)
{
    FaultPlan plan;
    plan.add(*plannedFault({{u"platform"_s, u"ixopay"_s},
                            {u"fault"_s, u"429"_s},
                            {u"method"_s, u"POST"_s},
                            {u"count"_s, 2}}));
    EXPECT_FALSE(plan.take(PlatformKind::Preczn, "POST"));
    EXPECT_FALSE(plan.take(PlatformKind::Ixopay, "GET"));
    EXPECT_TRUE(plan.take(PlatformKind::Ixopay, "POST"));
    EXPECT_TRUE(plan.take(PlatformKind::Ixopay, "POST"));
    EXPECT_FALSE(plan.take(PlatformKind::Ixopay, "POST"));
    EXPECT_FALSE(plannedFault({{u"platform"_s, u"nobody"_s}, {u"fault"_s, u"429"_s}}));
    EXPECT_FALSE(
        plannedFault({{u"platform"_s, u"ixopay"_s}, {u"fault"_s, u"429"_s}, {u"count"_s, 0}}));
}

qint64 millisecondsFor(Asker &desk, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = desk.get(path);
    EXPECT_EQ(answer.status, 200);
    EXPECT_GT(answer.body.size(), 10'000);
    return timer.elapsed();
}

// The slowest of pages at the front, in the middle and at the end. The best of five tries each:
// the machine may be busy with something else.
qint64 slowest(Asker &desk, const QString &path, int total)
{
    qint64 worst = 0;
    for (const int offset : {0, total / 2, total - 100}) {
        qint64 best = 1000;
        for (int i = 0; i < 5; ++i)
            best = std::min(best,
                            millisecondsFor(desk, path + u"?limit=100&offset=%1"_s.arg(offset)));
        worst = std::max(worst, best);
    }
    return worst;
}

TEST(SandboxSpeed, PagesAHundredThousandIntegrations)
{
    SandboxOptions options;
    options.integrations = 100'000;
    PaygenticSimulator paygentic(options, stillTime);
    Asker first(paygentic, bearer(practiceKey(PlatformKind::Paygentic, 1)));
    EXPECT_LT(slowest(first, u"/v0/merchantIntegrations"_s, 100'060), 20);
    ChargebackStopSimulator stop(options, stillTime);
    Asker second(stop, bearer(practiceKey(PlatformKind::ChargebackStop, 1)));
    EXPECT_LT(slowest(second, u"/v1/integrations/"_s, 100'090), 20);
}

TEST(SandboxSpeed, GeneratesTheSameRowsForTheSameSeed)
{
    SandboxOptions options;
    options.merchants = 50;
    EXPECT_EQ(precznMerchants(options, stillTime()).last().id,
              precznMerchants(options, stillTime()).last().id);
    SandboxOptions other = options;
    other.seed = 2;
    EXPECT_NE(precznMerchants(options, stillTime()).last().id,
              precznMerchants(other, stillTime()).last().id);
}

}} // namespace console::testing
