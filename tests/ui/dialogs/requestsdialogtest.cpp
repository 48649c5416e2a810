#include "ui/dialogs/requestsdialog.h"

#include "models/ports/exchangelog.h"
#include "tests/ui/dialogs/dialogworld.h"
#include "ui/dialogs/requeststable.h"
#include "ui/presentation/exchangetexts.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

Exchange exchangeOf(const QString &verb, int status, RetryVerdict retry)
{
    Exchange exchange;
    exchange.at = QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    exchange.accountLabel = u"Preczn production"_s;
    exchange.verb = verb;
    exchange.host = u"api.preczn.test"_s;
    exchange.path = u"/v1/merchants/mid_1"_s;
    exchange.isWrite = verb != u"GET"_s;
    exchange.status = status;
    exchange.took = std::chrono::milliseconds(128);
    exchange.retry = retry;
    exchange.wire = WireState::MaybeSent;
    return exchange;
}

void add(ExchangeLog &log, Exchange exchange)
{
    exchange.number = log.begin(exchange);
    log.end(exchange);
}

} // namespace

TEST(RequestsTable, FollowsTheLogWithoutMovingTheRowsThatWereThere)
{
    ExchangeLog log;
    RequestsTable table(log);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(log, exchangeOf(u"GET"_s, 200, RetryVerdict::Safe));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.rowCount() == 1; }));
    const QPersistentModelIndex first = table.index(0, RequestsTable::Verb);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    add(log, exchangeOf(u"PATCH"_s, 502, RetryVerdict::Unknown));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.rowCount() == 2; }));
    EXPECT_EQ(first.row(), 1);
    EXPECT_TRUE(reset.isEmpty());
    for (size_t i = 0; i < ExchangeLog::mostKept; ++i)
        add(log, exchangeOf(u"GET"_s, 200, RetryVerdict::Safe));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.rowCount() == int(ExchangeLog::mostKept); }));
    EXPECT_FALSE(first.isValid());
}

TEST(RequestsDialog, CopiesTheChosenRequestsAsText)
{
    DialogWorld world;
    add(world.exchanges, exchangeOf(u"GET"_s, 200, RetryVerdict::Safe));
    add(world.exchanges, exchangeOf(u"PATCH"_s, 0, RetryVerdict::Unknown));
    world.open<RequestsDialog>(world.exchanges);
    world.press(u"Only changes"_s);
    world.press(u"Copy as text"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 0) << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"PATCH\tapi.preczn.test/v1/merchants/mid_1\tno reply\t128 ms\t"
                                "may have been sent\tretry: unknown"_s))
        << copied.toStdString();
    world.press(u"Only changes"_s);
    world.press(u"Copy as text"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

TEST(RequestsDialog, SaysWhatIsKnownAboutEachRequest)
{
    Exchange waiting = exchangeOf(u"POST"_s, 0, RetryVerdict::InFlight);
    EXPECT_EQ(statusText(waiting), u"…"_s);
    EXPECT_EQ(sentText(waiting), u"on its way"_s);
    waiting.retry = RetryVerdict::Safe;
    waiting.wire = WireState::NotSent;
    EXPECT_EQ(sentText(waiting), u"not sent"_s);
    EXPECT_EQ(statusText(waiting), u"no reply"_s);
    EXPECT_EQ(sentText(exchangeOf(u"POST"_s, 200, RetryVerdict::NotSafe)), u"sent"_s);
}

} // namespace console::testing
