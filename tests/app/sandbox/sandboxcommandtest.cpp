#include "app/sandbox/sandboxcommand.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

TEST(SandboxCommand, ReadsItsOptions)
{
    const auto options =
        sandboxOptionsFrom({u"--port"_s, u"8123"_s, u"--integrations=10"_s, u"--merchants"_s,
                            u"7"_s, u"--latency-ms"_s, u"20"_s, u"--seed"_s, u"5"_s});
    ASSERT_TRUE(options.has_value());
    EXPECT_EQ(options->port, 8123);
    EXPECT_EQ(options->integrations, 10);
    EXPECT_EQ(options->merchants, 7);
    EXPECT_EQ(options->latency, std::chrono::milliseconds(20));
    EXPECT_EQ(options->seed, 5u);
}

TEST(SandboxCommand, RefusesOptionsThatMakeNoSense)
{
    const QList<QStringList> bad{{u"--port"_s, u"65536"_s},
                                 {u"--port"_s, u"abc"_s},
                                 {u"--port"_s},
                                 {u"--frob"_s},
                                 {u"--merchants=-1"_s},
                                 {u"extra"_s}};
    for (const auto &arguments : bad) {
        const auto options = sandboxOptionsFrom(arguments);
        ASSERT_FALSE(options.has_value()) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(options.error().isEmpty());
    }
}

TEST(SandboxCommand, PrintsOneLineWhenItServes)
{
    SandboxCommand command({u"--port"_s, u"0"_s});
    ::testing::internal::CaptureStdout();
    const bool started = command.start();
    const std::string output = ::testing::internal::GetCapturedStdout();
    ASSERT_TRUE(started);
    EXPECT_EQ(command.exitCode(), 0);
    EXPECT_EQ(std::count(output.begin(), output.end(), '\n'), 1);
    EXPECT_EQ(output.front(), '{');
    EXPECT_EQ(output.back(), '\n');
}

TEST(SandboxCommand, SaysWhyItDoesNotServe)
{
    SandboxCommand command({u"--port"_s, u"none"_s});
    ::testing::internal::CaptureStderr();
    EXPECT_FALSE(command.start());
    EXPECT_NE(::testing::internal::GetCapturedStderr().find("--port"), std::string::npos);
    EXPECT_EQ(command.exitCode(), 2);
}

#ifdef Q_OS_UNIX
TEST(StopSignals, TurnsATerminationIntoASignal)
{
    StopSignals signals_;
    QSignalSpy spy(&signals_, &StopSignals::stopRequested);
    std::raise(SIGTERM);
    EXPECT_TRUE(QTest::qWaitFor([&spy] { return spy.count() == 1; }, 2000));
}
#endif

}} // namespace console::testing
