// The guard of the kill tests must be able to fail.

#include "tests/core/consolecore.h"
#include "tests/core/journalguard.h"
#include "tests/support/printing.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

void send(FaultServer &server, const QByteArray &method)
{
    const int before = server.received();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    socket.write(method + " /x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.received() > before; }));
}

void announce(SqliteJournal &journal, JournalStep step)
{
    JournalEntry row;
    row.operation = u"operation"_s;
    row.step = step;
    row.at = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(journal.append(row));
}

} // namespace

TEST(JournalGuard, CountsWritesThatNoCommittedRowAnnounced)
{
    QTemporaryDir folder;
    FaultServer server;
    SqliteJournal journal(ConsoleCore::journalFile(folder.path()));
    ASSERT_TRUE(journal.open());
    JournalGuard guard(server, ConsoleCore::journalFile(folder.path()));
    send(server, "PATCH");
    EXPECT_EQ(guard.unannounced(), 1) << "an empty journal announces nothing";
    announce(journal, JournalStep::Staged);
    send(server, "PATCH");
    EXPECT_EQ(guard.unannounced(), 2) << "nor does a row that is not about sending";
    announce(journal, JournalStep::Sending);
    send(server, "PATCH");
    EXPECT_EQ(guard.unannounced(), 2);
    EXPECT_EQ(guard.announced(), 1);
    send(server, "PATCH");
    EXPECT_EQ(guard.unannounced(), 3) << "one row does for one request";
    send(server, "GET");
    EXPECT_EQ(guard.unannounced(), 3) << "reading needs no row";
}

} // namespace console::testing
