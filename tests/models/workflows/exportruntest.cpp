#include "models/workflows/exportrun.h"

#include "models/workflows/atomicfile.h"
#include "tests/support/exporttexts.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

/// Rows without an end in sight, which tell when they are being read and let the reader wait.
class EndlessRows : public ExportRows {
public:
    std::atomic<bool> begun{false};
    std::function<void()> atFirst; ///< in the writer's thread
    qint64 count = 1'000'000'000;

    qint64 size() const override { return count; }
    const QList<ExportColumn> &columns() const override
    {
        static const QList<ExportColumn> one{{"text", u"Text"_s, ExportValue::Text}};
        return one;
    }
    QByteArrayView text(qint64 row, int, QByteArray &) const override
    {
        if (row == 0 && atFirst)
            atFirst();
        const_cast<EndlessRows *>(this)->begun = true;
        return "some text of a cell";
    }
    std::optional<qint64> time(qint64, int) const override { return {}; }
};

class ExportRunTest : public ::testing::Test {
protected:
    ExportRunTest()
    {
        request.fileName = folder.filePath(u"list.csv"_s);
        request.facts.kind = u"merchants"_s;
    }

    void writeBefore(const QByteArray &bytes) const
    {
        ASSERT_TRUE(writeAtomically(request.fileName, bytes));
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(request.fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    ExportRequest request;
    FakeWorkbook workbook;
    ExportRun run{workbook};
    QSignalSpy finished{&run, &ExportRun::finished};
};

TEST_F(ExportRunTest, WritesInItsOwnThreadAndReports)
{
    run.start(request, std::make_shared<TextRows>(randomNastyRows(1, 5000)));
    EXPECT_TRUE(run.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }));
    ASSERT_TRUE(run.result());
    EXPECT_EQ(run.result()->rows, 5000);
    EXPECT_EQ(run.result()->bytes, written().size());
    EXPECT_GT(run.result()->guardedCells, 0);
    EXPECT_FALSE(run.isRunning());
}

TEST_F(ExportRunTest, CancelledInTheMiddleLeavesTheOldFileAndNothingBesideIt)
{
    writeBefore("old");
    const auto rows = std::make_shared<EndlessRows>();
    QSignalSpy progressed(&run, &ExportRun::progressed);
    run.start(request, rows);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.size() > 0; }));
    run.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }));
    ASSERT_FALSE(run.result());
    EXPECT_EQ(run.result().error().kind, ApiErrorKind::Cancelled);
    EXPECT_EQ(written(), "old");
    EXPECT_EQ(files(), QStringList{u"list.csv"_s});
}

TEST_F(ExportRunTest, DestroyedInTheMiddleLeavesNothing)
{
    const auto rows = std::make_shared<EndlessRows>();
    {
        ExportRun brief(workbook);
        brief.start(request, rows);
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows->begun.load(); }));
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ExportRunTest, SaysThatTheFolderVanishedMeanwhile)
{
    const QString place = folder.filePath(u"sub"_s);
    ASSERT_TRUE(QDir().mkdir(place));
    request.fileName = QString(place + u"/list.csv"_s);
    const auto rows = std::make_shared<EndlessRows>();
    rows->count = 3;
    rows->atFirst = [place] { QDir(place).removeRecursively(); };
    for (const size_t ended : {1U, 2U}) { // the second time it is gone from the beginning
        run.start(request, rows);
        ASSERT_TRUE(QTest::qWaitFor([&] { return size_t(finished.size()) == ended; }));
        ASSERT_FALSE(run.result());
        EXPECT_TRUE(run.result().error().message.contains(u"does not exist"_s))
            << run.result().error().message.toStdString();
        EXPECT_FALSE(QFile::exists(place));
    }
}

TEST_F(ExportRunTest, TellsWhatAWorkbookCouldNotDo)
{
    writeBefore("old");
    request.format = ExportFormat::Excel;
    workbook.trouble = localError(ApiErrorKind::FileFailed, u"No room."_s);
    run.start(request, std::make_shared<TextRows>(randomNastyRows(3, 3)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }));
    ASSERT_FALSE(run.result());
    EXPECT_EQ(run.result().error().message, u"No room."_s);
    EXPECT_EQ(written(), "old");
}

} // namespace
