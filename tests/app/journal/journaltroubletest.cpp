#include "app/services/journal/journalschema.h"
#include "tests/app/journal/journalfixture.h"
#include "tests/support/lesseruser.h"

#include <QElapsedTimer>

#include <csignal>
#include <sys/resource.h>

namespace console::testing {
namespace {

using JournalTroubleTest = SqliteJournalTest;

TEST_F(JournalTroubleTest, SecondOpenerReadsButCannotWrite)
{
    SqliteJournal first(file());
    ASSERT_TRUE(first.open());
    ASSERT_TRUE(first.append(row(u"a"_s, JournalStep::Intent)));
    {
        SqliteJournal second(file());
        const auto opened = second.open();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ApiErrorKind::JournalUnavailable);
        EXPECT_EQ(opened.error().message, u"another Merchant Console has this profile open"_s);
        EXPECT_EQ(opened.error().reason, RefusalReason::ProfileInUse);
        EXPECT_FALSE(second.health());
        EXPECT_FALSE(second.append(row(u"b"_s, JournalStep::Intent)));
        ASSERT_TRUE(second.latest(5));
        EXPECT_EQ(second.latest(5)->size(), 1);
        ASSERT_TRUE(first.append(row(u"a"_s, JournalStep::Staged)));
        EXPECT_EQ(second.latest(5)->size(), 2);
    }
    EXPECT_TRUE(first.append(row(u"a"_s, JournalStep::Sending)));
}

TEST_F(JournalTroubleTest, IsFreeAgainWhenTheFirstCloses)
{
    {
        SqliteJournal first(file());
        ASSERT_TRUE(first.open());
    }
    SqliteJournal second(file());
    EXPECT_TRUE(second.open());
    EXPECT_TRUE(second.health());
}

TEST_F(JournalTroubleTest, RefusesANewerFileAndLeavesItAsItWas)
{
    writeTwoOperations();
    ASSERT_EQ(behindItsBack(u"PRAGMA user_version=99"_s), QString());
    SqliteJournal journal(file());
    const auto opened = journal.open();
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"newer"_s));
    EXPECT_EQ(opened.error().reason, RefusalReason::TooNew);
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
}

TEST_F(JournalTroubleTest, RefusesADamagedFile)
{
    writeTwoOperations();
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    const qint64 size = damaged.size();
    ASSERT_TRUE(damaged.seek(100));
    damaged.write(QByteArray(size - 100, 'x'));
    damaged.close();
    SqliteJournal journal(file());
    EXPECT_FALSE(journal.open());
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
    EXPECT_FALSE(journal.latest(5));
    EXPECT_EQ(QFileInfo(file()).size(), size);
}

TEST_F(JournalTroubleTest, RefusesAFileThatIsNoDatabase)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).path()));
    QFile text(file());
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("a letter to a friend, long enough to be no database header at all");
    text.close();
    SqliteJournal journal(file());
    EXPECT_FALSE(journal.open());
    EXPECT_FALSE(journal.health());
}

TEST_F(JournalTroubleTest, CannotBeOpenedWhereItsFolderCannotBe)
{
    // A file where the folder should be: holds for root too, who may write anywhere.
    QFile inTheWay(m_dir.filePath(u"profile"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    SqliteJournal journal(file());
    const auto opened = journal.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ApiErrorKind::JournalUnavailable);
}

TEST_F(JournalTroubleTest, ReadsInAFolderThatCannotBeWritten)
{
    writeTwoOperations();
    const QString folder = QFileInfo(file()).path();
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        const LesserUser user(m_dir.path());
        ASSERT_TRUE(user.isBound());
        SqliteJournal journal(file());
        const auto opened = journal.open();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().reason, RefusalReason::ReadOnly);
        const auto newest = journal.latest(10);
        ASSERT_TRUE(newest) << newest.error().message.toStdString();
        EXPECT_FALSE(newest->isEmpty()) << "reading goes on";
        EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(JournalTroubleTest, ASecondOneIsRefusedWithinATenthOfASecondAndReads)
{
    SqliteJournal first(file());
    ASSERT_TRUE(first.open());
    for (int i = 0; i < 500; ++i)
        ASSERT_TRUE(first.append(row(u"a"_s, JournalStep::Intent)));
    SqliteJournal second(file());
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(second.open());
    EXPECT_LT(timer.elapsed(), 100);
    EXPECT_EQ(second.latest(1000)->size(), 500);
}

TEST_F(JournalTroubleTest, ReadsWhatItCanOfADamagedFileAndWritesNothing)
{
    {
        SqliteJournal journal(file());
        ASSERT_TRUE(journal.open());
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    }
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    const qint64 size = damaged.size();
    ASSERT_TRUE(damaged.seek(4096 * 6));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    SqliteJournal journal(file());
    const auto opened = journal.open();
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"damaged"_s));
    EXPECT_EQ(opened.error().reason, RefusalReason::Damaged);
    EXPECT_FALSE(journal.health());
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
    const auto newest = journal.latest(1000);
    ASSERT_TRUE(newest);
    EXPECT_FALSE(newest->isEmpty());
    EXPECT_LT(newest->size(), 200);
    EXPECT_FALSE(journal.operation(u"a"_s)) << "a part must not be taken for the whole";
    EXPECT_EQ(QFileInfo(file()).size(), size);
}

TEST_F(JournalTroubleTest, IsOffWhileTheDatabaseIsLockedAndOnAgainAfterwards)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        other.setDatabaseName(file());
        ASSERT_TRUE(other.open());
        QSqlQuery lock(other);
        ASSERT_TRUE(lock.exec(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        const auto refused = journal.append(row(u"a"_s, JournalStep::Intent));
        EXPECT_LT(timer.elapsed(), 200);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ApiErrorKind::JournalUnavailable);
        EXPECT_TRUE(refused.error().message.contains(u"locked"_s));
        EXPECT_EQ(refused.error().reason, RefusalReason::Locked);
        EXPECT_FALSE(journal.health());
        EXPECT_TRUE(journal.latest(5)) << "reading goes on";
        ASSERT_TRUE(lock.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"locker"_s);
    EXPECT_TRUE(journal.health());
    EXPECT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    EXPECT_TRUE(journal.verify());
}

/// No file grows beyond this while it lives: what a full disk is to a database.
struct FullDisk
{
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limit{bytes, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before); }

    rlimit before{};
};

TEST_F(JournalTroubleTest, IsOffWhileTheDiskIsFullAndLosesNothing)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    {
        const FullDisk full(rlim_t(QFileInfo(file() + u"-wal"_s).size()));
        const auto refused = journal.append(row(u"a"_s, JournalStep::Staged));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ApiErrorKind::JournalUnavailable);
        EXPECT_FALSE(journal.health());
        ASSERT_TRUE(journal.latest(5));
        EXPECT_EQ(journal.latest(5)->size(), 1);
    }
    EXPECT_TRUE(journal.health());
    EXPECT_TRUE(journal.append(row(u"a"_s, JournalStep::Staged)));
    EXPECT_EQ(journal.latest(5)->size(), 2);
    EXPECT_TRUE(journal.verify());
}

TEST(JournalError, NamesItsReasonByTheDatabasesCode)
{
    const auto reasonOf = [](const QString &code) {
        return journalError(u"why"_s, QSqlError({}, {}, QSqlError::ConnectionError, code)).reason;
    };
    EXPECT_EQ(reasonOf(u"13"_s), RefusalReason::DiskFull);
    EXPECT_EQ(reasonOf(u"8"_s), RefusalReason::ReadOnly);
    EXPECT_EQ(reasonOf(u"1032"_s), RefusalReason::ReadOnly) << "extended";
    EXPECT_EQ(reasonOf(u"11"_s), RefusalReason::Damaged);
    EXPECT_EQ(reasonOf(u"5"_s), RefusalReason::Locked);
    EXPECT_EQ(reasonOf(u"10"_s), RefusalReason::None);
}

/// What SQLite itself calls full: no page more than there are. The same code as ENOSPC gives.
void fillUp(const QString &file)
{
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        const auto database = QSqlDatabase::database(name, false);
        if (database.isOpen() && database.databaseName().contains(file)) {
            EXPECT_TRUE(QSqlQuery(database).exec(u"PRAGMA max_page_count=1"_s)); // or what it has
        }
    }
}

TEST_F(JournalTroubleTest, CallsAFullDiskByItsName)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    fillUp(file());
    int kept = 1;
    Result<qint64> written = journal.append(row(u"a"_s, JournalStep::Staged));
    for (; written && kept < 200; ++kept)
        written = journal.append(row(u"a"_s, JournalStep::Staged));
    ASSERT_FALSE(written) << "it never became full";
    EXPECT_EQ(written.error().reason, RefusalReason::DiskFull);
    ASSERT_TRUE(journal.latest(1000)) << "reading goes on";
    EXPECT_EQ(journal.latest(1000)->size(), kept);
}

} // namespace
} // namespace console::testing
