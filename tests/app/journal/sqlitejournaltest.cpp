#include "app/services/journal/sqlitejournal.h"

#include "app/services/journal/journalrow.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {
namespace {

using namespace Qt::StringLiterals;

JournalEntry row(const QString &operation, JournalStep step, OutcomeWord word = OutcomeWord::Draft)
{
    JournalEntry entry;
    entry.operation = operation;
    entry.step = step;
    entry.word = word;
    entry.kind = OperationKind::LinkCredential;
    entry.at = QDateTime(QDate(2026, 5, 3), QTime(9, 0, 1, 123), Qt::UTC);
    entry.actor = u"søren"_s;
    entry.account = u"account-1"_s;
    entry.accountLabel = u"Preczn LIVE"_s;
    entry.environment = Environment::Live;
    entry.merchantId = u"mid_1"_s;
    entry.merchantName = u"Bobby's \"Burgers\"; DROP TABLE events"_s;
    entry.objectId = u"midCon_1"_s;
    entry.attempt = 2;
    entry.detail = u"409 conflict"_s;
    entry.newTag = u"7f3a"_s;
    return entry;
}

class SqliteJournalTest : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_dir.isValid()); }

    [[nodiscard]] QString file() const { return m_dir.filePath(u"profile/journal.sqlite"_s); }

    /// What somebody does to the file behind the journal's back; the database's complaint.
    [[nodiscard]] QString behindItsBack(const QString &statement) const
    {
        QString complaint;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
            database.setDatabaseName(file());
            EXPECT_TRUE(database.open());
            QSqlQuery query(database);
            if (!query.exec(statement))
                complaint = query.lastError().text();
            database.close();
        }
        QSqlDatabase::removeDatabase(u"intruder"_s);
        return complaint;
    }

    void writeTwoOperations() const
    {
        SqliteJournal journal(file());
        ASSERT_TRUE(journal.open());
        ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
        ASSERT_TRUE(journal.append(row(u"b"_s, JournalStep::Intent)));
        ASSERT_TRUE(journal.append(row(u"b"_s, JournalStep::Sending, OutcomeWord::Sending)));
        ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Closed, OutcomeWord::NotSent)));
    }

    QTemporaryDir m_dir;
};

TEST_F(SqliteJournalTest, GivesBackEveryFieldAfterReopening)
{
    JournalEntry entry = row(u"a"_s, JournalStep::Probe, OutcomeWord::OldSeen);
    {
        SqliteJournal journal(file());
        ASSERT_TRUE(journal.open());
        const auto sequence = journal.append(entry);
        ASSERT_TRUE(sequence);
        EXPECT_EQ(*sequence, 1);
    }
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    const auto rows = journal.latest(10);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    entry.sequence = 1;
    EXPECT_EQ(rows->first(), entry);
}

TEST_F(SqliteJournalTest, RowIsInTheFileBeforeAppendReturns)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Sending)));
    // The file and its log as a power cut would leave them: copied while the journal is open.
    const QString copy = m_dir.filePath(u"copy.sqlite"_s);
    ASSERT_TRUE(QFile::copy(file(), copy));
    ASSERT_TRUE(QFile::copy(QString(file() + u"-wal"_s), QString(copy + u"-wal"_s)));
    SqliteJournal after(copy);
    ASSERT_TRUE(after.open());
    EXPECT_EQ(after.latest(5)->size(), 1);
}

TEST_F(SqliteJournalTest, SyncsEveryCommitToTheDisk)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    for (const QString &name : QSqlDatabase::connectionNames()) {
        QSqlQuery query(QSqlDatabase::database(name, false));
        ASSERT_TRUE(query.exec(u"PRAGMA synchronous"_s) && query.next());
        EXPECT_EQ(query.value(0).toInt(), 2) << "FULL";
        ASSERT_TRUE(query.exec(u"PRAGMA journal_mode"_s) && query.next());
        EXPECT_EQ(query.value(0).toString(), u"wal"_s);
        ASSERT_TRUE(query.exec(u"PRAGMA trusted_schema"_s) && query.next());
        EXPECT_EQ(query.value(0).toInt(), 0);
    }
}

TEST_F(SqliteJournalTest, ListsNewestFirstByOperationAndOpen)
{
    writeTwoOperations();
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    const auto latest = journal.latest(3);
    ASSERT_EQ(latest->size(), 3);
    EXPECT_EQ(latest->first().sequence, 4);
    EXPECT_EQ(latest->last().sequence, 2);
    const auto own = journal.operation(u"b"_s);
    ASSERT_EQ(own->size(), 2);
    EXPECT_EQ(own->first().step, JournalStep::Intent);
    const auto &readable = static_cast<const SqliteJournal &>(journal);
    const auto unfinished = readable.open();
    ASSERT_TRUE(unfinished);
    ASSERT_EQ(unfinished->size(), 1);
    EXPECT_EQ(unfinished->first().operation, u"b"_s);
    EXPECT_EQ(unfinished->first().step, JournalStep::Sending);
    EXPECT_TRUE(journal.operation(u"none"_s)->isEmpty());
}

TEST_F(SqliteJournalTest, IsPrivateToItsUser)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const auto permissions = QFileInfo(QString(file() + suffix)).permissions();
        EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                    | QFile::WriteOther))
            << suffix.toStdString();
    }
}

TEST_F(SqliteJournalTest, SecondOpenerReadsButCannotWrite)
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
        EXPECT_FALSE(second.health());
        EXPECT_FALSE(second.append(row(u"b"_s, JournalStep::Intent)));
        ASSERT_TRUE(second.latest(5));
        EXPECT_EQ(second.latest(5)->size(), 1);
        ASSERT_TRUE(first.append(row(u"a"_s, JournalStep::Staged)));
        EXPECT_EQ(second.latest(5)->size(), 2);
    }
    EXPECT_TRUE(first.append(row(u"a"_s, JournalStep::Sending)));
}

TEST_F(SqliteJournalTest, IsFreeAgainWhenTheFirstCloses)
{
    {
        SqliteJournal first(file());
        ASSERT_TRUE(first.open());
    }
    SqliteJournal second(file());
    EXPECT_TRUE(second.open());
    EXPECT_TRUE(second.health());
}

TEST_F(SqliteJournalTest, WorksBesideAnotherOneOnAnotherFile)
{
    SqliteJournal first(file());
    SqliteJournal second(m_dir.filePath(u"other.sqlite"_s));
    ASSERT_TRUE(first.open());
    ASSERT_TRUE(second.open());
    ASSERT_TRUE(first.append(row(u"a"_s, JournalStep::Intent)));
    EXPECT_TRUE(second.latest(5)->isEmpty());
}

TEST_F(SqliteJournalTest, SaysThatItIsNotOpen)
{
    SqliteJournal journal(file());
    EXPECT_FALSE(journal.health());
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
    EXPECT_FALSE(journal.latest(5));
    EXPECT_FALSE(journal.verify());
}

TEST_F(SqliteJournalTest, RefusesUpdateAndDelete)
{
    writeTwoOperations();
    EXPECT_TRUE(behindItsBack(u"UPDATE events SET word = 'confirmed'"_s).contains(u"append only"_s));
    EXPECT_TRUE(behindItsBack(u"DELETE FROM events"_s).contains(u"append only"_s));
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    EXPECT_EQ(journal.latest(10)->size(), 4);
    EXPECT_TRUE(journal.verify());
}

TEST_F(SqliteJournalTest, NoticesAnEditedRow)
{
    writeTwoOperations();
    ASSERT_EQ(behindItsBack(u"DROP TRIGGER events_stay"_s), QString());
    ASSERT_EQ(behindItsBack(u"UPDATE events SET detail = 'x' WHERE sequence = 2"_s), QString());
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    const auto verified = journal.verify();
    ASSERT_FALSE(verified);
    EXPECT_TRUE(verified.error().message.contains(u"row 2"_s));
}

TEST_F(SqliteJournalTest, NoticesAnEditedRowWhoseOwnChainWasMadeAnew)
{
    writeTwoOperations();
    QString chain;
    {
        SqliteJournal journal(file());
        ASSERT_TRUE(journal.open());
        auto rows = *journal.latest(4);
        JournalEntry forged = rows[2];
        ASSERT_EQ(forged.sequence, 2);
        forged.detail = u"x"_s;
        chain = chainAfter(chainAfter({}, rows[3]), forged);
    }
    ASSERT_EQ(behindItsBack(u"DROP TRIGGER events_stay"_s), QString());
    ASSERT_EQ(behindItsBack(u"UPDATE events SET detail = 'x', chain = '%1' WHERE sequence = 2"_s.arg(
                  chain)),
              QString());
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    const auto verified = journal.verify();
    ASSERT_FALSE(verified);
    EXPECT_TRUE(verified.error().message.contains(u"row 3"_s));
}

TEST_F(SqliteJournalTest, NoticesAMissingRow)
{
    writeTwoOperations();
    ASSERT_EQ(behindItsBack(u"DROP TRIGGER events_keep"_s), QString());
    ASSERT_EQ(behindItsBack(u"DELETE FROM events WHERE sequence = 3"_s), QString());
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    EXPECT_FALSE(journal.verify());
}

TEST_F(SqliteJournalTest, HeadChangesWithEveryRow)
{
    SqliteJournal journal(file());
    ASSERT_TRUE(journal.open());
    EXPECT_EQ(*journal.head(), QString());
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    const QString first = *journal.head();
    EXPECT_EQ(first.size(), 64);
    ASSERT_TRUE(journal.append(row(u"a"_s, JournalStep::Intent)));
    EXPECT_NE(*journal.head(), first);
    EXPECT_TRUE(journal.verify());
}

TEST_F(SqliteJournalTest, RefusesANewerFileAndLeavesItAsItWas)
{
    writeTwoOperations();
    ASSERT_EQ(behindItsBack(u"PRAGMA user_version=99"_s), QString());
    SqliteJournal journal(file());
    const auto opened = journal.open();
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"newer"_s));
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
}

TEST_F(SqliteJournalTest, RefusesADamagedFile)
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

TEST_F(SqliteJournalTest, RefusesAFileThatIsNoDatabase)
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

TEST_F(SqliteJournalTest, CannotBeOpenedWhereItsFolderCannotBe)
{
    // A file where the folder should be: holds for root too, who may write anywhere.
    QFile inTheWay(m_dir.filePath(u"profile"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    SqliteJournal journal(file());
    const auto opened = journal.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ApiErrorKind::JournalUnavailable);
}

TEST_F(SqliteJournalTest, ReadsInAFolderThatCannotBeWritten)
{
    writeTwoOperations();
    const QString folder = QFileInfo(file()).path();
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const bool isRoot = QFileInfo(folder).isWritable();
    SqliteJournal journal(file());
    const auto opened = journal.open();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isRoot)
        GTEST_SKIP() << "root may write anywhere";
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message, u"the journal's folder cannot be written"_s);
    EXPECT_FALSE(journal.append(row(u"a"_s, JournalStep::Intent)));
}

} // namespace
} // namespace console::testing
