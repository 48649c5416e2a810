// Two windows on one profile, and a history in trouble: changes are off, the reason stands on
// screen, and reading goes on.

#include "app/application.h"
#include "models/ports/accountstore.h"
#include "models/ports/journal.h"
#include "models/workflows/rotationdesk.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"
#include "ui/consoleparts.h"
#include "ui/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyRows = 200; ///< enough that damage in the middle leaves something to read

QString wordsIn(const QWidget &window)
{
    QStringList words;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&window))
            words.append(label->text());
    }
    return words.join(u'\n');
}

struct SecondConsole : ::testing::Test
{
    void SetUp() override
    {
        ASSERT_TRUE(KeyringSession::shared().recover());
        first = std::make_unique<Application>(ApplicationOptions{profile.path(), false});
        first->start();
        account.id = newAccountId();
        account.label = u"Preczn desk"_s;
        account.baseUrl = QUrl(u"http://127.0.0.1:9/preczn"_s);
        account.protection = ProtectionLevel::Free;
        ASSERT_TRUE(waitFor(first->parts().accounts.add(account, SecretBuffer("priv_test_1"))));
        JournalEntry row;
        row.operation = u"earlier"_s;
        row.at = QDateTime::currentDateTimeUtc();
        row.step = JournalStep::Closed;
        for (int i = 0; i < historyRows; ++i)
            ASSERT_TRUE(first->parts().journal.append(row));
    }

    [[nodiscard]] QString file() const { return profile.filePath(u"journal.sqlite"_s); }

    /// A console over the history as it is: no change can begin, the reason is said, rows are shown.
    void expectOnlyReading(RefusalReason reason, const QString &said)
    {
        Application console({profile.path(), false});
        console.start();
        const auto begun = console.parts().rotations.begin(
            {account.id, u"mid_1"_s, u"Bobby's"_s, u"midCon_1"_s, u"Stripe"_s});
        ASSERT_FALSE(begun);
        EXPECT_EQ(begun.error().kind, ApiErrorKind::JournalUnavailable);
        EXPECT_EQ(begun.error().reason, reason) << begun.error().message.toStdString();
        MainWindow &window = console.window();
        EXPECT_TRUE(wordsIn(window).contains(said)) << wordsIn(window).toStdString();
        window.showPage(PageId::Activity);
        QTest::qWait(20);
        const auto *rows = window.findChild<QAbstractItemView *>(u"activityTable"_s);
        ASSERT_TRUE(rows);
        EXPECT_GT(rows->model()->rowCount(), 0) << "reading goes on";
    }

    QTemporaryDir profile;
    Account account;
    std::unique_ptr<Application> first;
};

} // namespace

TEST_F(SecondConsole, IsToldThatTheOtherOneHoldsTheProfileAndCanRead)
{
    expectOnlyReading(RefusalReason::ProfileInUse,
                      u"Another Merchant Console has this profile open"_s);
}

TEST_F(SecondConsole, SaysThatTheHistoryIsDamagedAndShowsWhatCanBeRead)
{
    first.reset();
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    ASSERT_TRUE(damaged.seek(4096 * 6));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    expectOnlyReading(RefusalReason::Damaged, u"The activity history is damaged"_s);
}

TEST_F(SecondConsole, SaysThatANewerOneWroteTheHistory)
{
    first.reset();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    Application console({profile.path(), false});
    console.start();
    EXPECT_TRUE(wordsIn(console.window())
                    .contains(u"A newer Merchant Console wrote the activity history"_s))
        << wordsIn(console.window()).toStdString();
    EXPECT_FALSE(console.parts().rotations.begin(
        {account.id, u"mid_1"_s, {}, u"midCon_1"_s, u"Stripe"_s}));
}

} // namespace console::testing
