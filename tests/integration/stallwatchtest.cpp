#include "app/stallwatch.h"

#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

TEST(StallReport, CountsByLimitAndNamesTheWorst)
{
    StallReport report;
    EXPECT_EQ(report.percentInFrame(), 100);
    for (const double waited : {0.1, 16.0, 17.0, 51.0, 120.0, 2.0, 30.0, 40.0})
        report.add({1, waited, waited / 2});
    EXPECT_EQ(report.turns(), 8);
    EXPECT_EQ(report.longest(), 120);
    EXPECT_EQ(report.limits()[0].count, 5);
    EXPECT_EQ(report.limits()[1].count, 2);
    EXPECT_EQ(report.limits()[2].count, 1);
    EXPECT_DOUBLE_EQ(report.percentInFrame(), 37.5);
    EXPECT_EQ(report.text(),
              u"event loop: longest stall 120.0 ms; 37.50 % of 8 turns within 16 ms\n"
              "stalls: 5 over 16 ms, 2 over 50 ms, 1 over 100 ms\n"
              "  after 1.00 s: 120.0 ms, 60.0 of them computing\n"
              "  after 1.00 s: 51.0 ms, 25.5 of them computing\n"
              "  after 1.00 s: 40.0 ms, 20.0 of them computing\n"
              "  after 1.00 s: 30.0 ms, 15.0 of them computing\n"
              "  after 1.00 s: 17.0 ms, 8.5 of them computing\n"_s);
}

TEST(StallWatch, SeesTheEventLoopStandStill)
{
    const StallWatch watch;
    QTest::qWait(20);
    EXPECT_GT(watch.report().turns(), 0);
    QTimer::singleShot(0, &watch, [] {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 130)
            ;
    });
    ASSERT_TRUE(QTest::qWaitFor([&watch] { return watch.report().longest() > 100; }, 5000));
    EXPECT_GE(watch.report().limits()[2].count, 1);
}

TEST(StallWatch, EndsAtOnceWhileItsQuestionIsOpen)
{
    QElapsedTimer time;
    time.start();
    {
        const StallWatch watch;
        QTest::qSleep(20); // nobody answers
        EXPECT_EQ(watch.report().turns(), 0);
    }
    EXPECT_LT(time.elapsed(), 2000);
    QTest::qWait(1); // and nobody answers a question of the dead
}

} // namespace
