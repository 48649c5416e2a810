// Two programs on one profile: the second may look, and is told why it may not touch.

#include "tests/killing/killworld.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <csignal>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Another process that has the profile open.
class OtherConsole
{
public:
    explicit OtherConsole(const QString &folder)
    {
        m_child.start(QStringLiteral(CONSOLE_DRIVER), {u"hold"_s, folder});
        m_ready = m_child.waitForReadyRead(5000) && m_child.readAll().startsWith("ready");
    }

    ~OtherConsole()
    {
        m_child.kill();
        m_child.waitForFinished();
    }

    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    QProcess m_child;
    bool m_ready = false;
};

JournalEntry oneRow()
{
    JournalEntry row;
    row.operation = u"earlier"_s;
    row.at = QDateTime::currentDateTimeUtc();
    return row;
}

} // namespace

TEST(TwoConsoles, TheSecondIsRefusedAtOnceIsToldWhyAndCanRead)
{
    QTemporaryDir profile;
    const QString file = ConsoleCore::journalFile(profile.path());
    {
        SqliteJournal journal(file);
        ASSERT_TRUE(journal.open());
        ASSERT_TRUE(journal.append(oneRow()));
    }
    OtherConsole other(profile.path());
    ASSERT_TRUE(other.isReady());
    SqliteJournal journal(file);
    QElapsedTimer time;
    time.start();
    const auto opened = journal.open();
    EXPECT_LT(time.elapsed(), 100);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ApiErrorKind::JournalUnavailable);
    EXPECT_TRUE(opened.error().message.contains(u"another Merchant Console"_s))
        << opened.error().message.toStdString();
    EXPECT_FALSE(journal.append(oneRow()));
    const auto rows = journal.latest(10);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 1);
}

TEST(TwoConsoles, TheSecondChangesNothingAtThePlatform)
{
    ASSERT_TRUE(KeyringSession::shared().recover());
    KillWorld world(false);
    OtherConsole other(world.folder());
    ASSERT_TRUE(other.isReady());
    world.restartUnwritable();
    const auto begun = world.desk().begin(world.target());
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ApiErrorKind::JournalUnavailable);
    EXPECT_EQ(world.server.received(), 0);
}

TEST(TwoConsoles, TheProfileIsFreeAgainAfterTheFirstWasKilled)
{
    QTemporaryDir profile;
    SqliteJournal journal(ConsoleCore::journalFile(profile.path()));
    {
        OtherConsole other(profile.path());
        ASSERT_TRUE(other.isReady());
        ASSERT_FALSE(journal.open());
    }
    EXPECT_TRUE(journal.open());
    EXPECT_TRUE(journal.append(oneRow()));
}

} // namespace console::testing
