#include "tests/app/journal/journalfixture.h"

namespace console::testing {
namespace {

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

} // namespace
} // namespace console::testing
