#pragma once

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

using namespace Qt::StringLiterals;

inline JournalEntry row(const QString &operation, JournalStep step, OutcomeWord word = OutcomeWord::Draft)
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

} // namespace console::testing
