// What the journal said to have written is there, whenever its process is killed.

#include "tests/core/consolecore.h"
#include "tests/support/printing.h"

#include <QProcess>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// "12 4711 3": sequence, process and count of a row that the child was told is durable.
QByteArray acknowledgement(const JournalEntry &row)
{
    return QByteArray::number(row.sequence) + ' ' + row.operation.toUtf8() + ' '
        + QByteArray::number(row.attempt);
}

/// Lets a child write rows and kills it at some moment after the first few; what it acknowledged.
QByteArrayList killedWriter(const QString &folder, std::mt19937 &random)
{
    QProcess child;
    child.start(QStringLiteral(CONSOLE_DRIVER), {u"journal"_s, folder});
    const int enough = int(random() % 4) + 1;
    QByteArray said;
    while (said.count('\n') < enough && child.waitForReadyRead(5000))
        said += child.readAllStandardOutput();
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 8000));
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    auto lines = said.split('\n');
    lines.removeLast(); // an acknowledgement cut by the kill, or the empty end
    return lines;
}

QString integrity(const QString &file)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"PRAGMA integrity_check"_s) && query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return answer;
}

/// Opens the journal as the next start of the program does; the newest sequence, or -1.
qint64 reopened(const QString &file)
{
    SqliteJournal journal(file);
    const auto opened = journal.open();
    EXPECT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_TRUE(journal.verify()) << "the hash chain is broken";
    const auto newest = journal.latest(1);
    return newest && !newest->isEmpty() ? newest->first().sequence : -1;
}

} // namespace

TEST(JournalKill, LosesNoAcknowledgedRowInTwoHundredKills)
{
    QTemporaryDir folder;
    const QString file = ConsoleCore::journalFile(folder.path());
    std::mt19937 random(20260503);
    QSet<QByteArray> acknowledged;
    for (int i = 0; i < kills && !::testing::Test::HasFailure(); ++i) {
        const auto lines = killedWriter(folder.path(), random);
        ASSERT_FALSE(lines.isEmpty()) << "the writer wrote nothing";
        acknowledged.unite(QSet<QByteArray>(lines.begin(), lines.end()));
        const qint64 newest = lines.last().split(' ').first().toLongLong();
        ASSERT_GE(reopened(file), newest) << "after kill " << i;
        ASSERT_EQ(integrity(file), u"ok"_s) << "after kill " << i;
    }
    SqliteJournal journal(file);
    ASSERT_TRUE(journal.open());
    const auto rows = journal.latest(1'000'000);
    ASSERT_TRUE(rows);
    const auto promised = acknowledged.size();
    for (const auto &row : *rows)
        acknowledged.remove(acknowledgement(row));
    std::printf("KILL MATRIX journal writes: %d kills, %lld acknowledged rows, %lld lost, %lld rows "
                "in all\n",
                kills, qint64(promised), qint64(acknowledged.size()), qint64(rows->size()));
    EXPECT_TRUE(acknowledged.isEmpty());
    EXPECT_GT(promised, kills);
}

} // namespace console::testing
