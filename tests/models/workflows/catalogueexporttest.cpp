#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueexport.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportwriting.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

/// A table's rows, in the order in which they came.
CatalogueExport exportOf(CatalogueStore &store)
{
    SystemClock clock;
    CatalogueTable table(store, ObjectKind::Integration, clock);
    table.sort(-1, Qt::AscendingOrder);
    table.settle();
    return CatalogueExport(table.allSnapshot());
}

CatalogueExport noRows()
{
    CatalogueStore store;
    return exportOf(store);
}

CatalogueExport sampleRows()
{
    const Account account = accountNamed(u"a"_s, u"Desk"_s, PlatformKind::ChargebackStop);
    Integration plain;
    plain.id = u"int_1"_s;
    plain.name = u"Orders, \"API\""_s;
    plain.ownerId = u"org_1"_s;
    plain.type = u"CUSTOM_ORDERS"_s;
    plain.rawStatus = u"ENABLED"_s;
    plain.lifecycle = Lifecycle::Active;
    plain.externalId = u"-5"_s;
    Integration hostile = plain;
    hostile.id = u"=cmd|' /C calc'!A0"_s;
    hostile.name = u"line\nbreak \u0001 \\ "_s + QChar(0xD800);
    hostile.ownerName = u"Bäckerei"_s;
    CatalogueStore store;
    for (const auto &[integration, seconds] : {std::pair(plain, 0), std::pair(hostile, 61)}) {
        CatalogueBatch batch;
        batch.integrations = {integration};
        store.upsert(account, batch, moment(seconds));
    }
    return exportOf(store);
}

class CatalogueExportTest : public ::testing::Test {
protected:
    CatalogueExportTest()
    {
        request.facts = {u"integrations"_s, u"Desk"_s, u"status: \"Active\""_s, moment(5),
                         u"Merchant Console 0.1.0"_s, {}};
        request.fileName = path(u"list.csv"_s);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    [[nodiscard]] Result<ExportReport> write(const ExportRows &rows)
    {
        return writeExport(request, rows, workbook, watch);
    }

    QTemporaryDir folder;
    ExportRequest request;
    FakeWorkbook workbook;
    ExportWatch watch;
    CatalogueExport sample = sampleRows();
};

TEST_F(CatalogueExportTest, WritesTheColumnsAskedForAsCsv)
{
    request.columns = {catalogue::Id, catalogue::ExternalId, catalogue::Owner, catalogue::Age};
    EXPECT_EQ(exportBytes(request, sample),
              "id,external_id,owner,fetched_at\r\n"
              "int_1,'-5,org_1,2026-05-03T09:00:00Z\r\n"
              "'=cmd|' /C calc'!A0,'-5,Bäckerei,2026-05-03T09:01:01Z\r\n");
}

TEST_F(CatalogueExportTest, WritesEveryColumnIfNoneIsNamed)
{
    EXPECT_EQ(exportBytes(request, noRows()),
              "name,owner,type,status,raw_status,platform,account,environment,id,external_id,"
              "fetched_at\r\n");
}

TEST_F(CatalogueExportTest, NamesOfColumnsAreStableAndReadBack)
{
    for (int i = 0; i < catalogue::ColumnCount; ++i) {
        const auto column = static_cast<catalogue::Column>(i);
        EXPECT_EQ(columnFromExportName(QString(exportName(column))), column);
    }
    EXPECT_EQ(columnFromExportName(u"RAW_STATUS"), catalogue::RawStatus);
    EXPECT_FALSE(columnFromExportName(u"secret").has_value());
    EXPECT_FALSE(columnFromExportName(u"").has_value());
}

TEST_F(CatalogueExportTest, WritesJsonThatReadsBack)
{
    request.format = ExportFormat::Json;
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(exportBytes(request, sample), &fault);
    ASSERT_EQ(fault.error, QJsonParseError::NoError) << fault.errorString().toStdString();
    const auto facts = document[u"export"_s].toObject();
    EXPECT_EQ(facts[u"account"_s].toString(), u"Desk"_s);
    EXPECT_EQ(facts[u"filter"_s].toString(), u"status: \"Active\""_s);
    EXPECT_EQ(facts[u"at"_s].toString(), u"2026-05-03T09:00:05Z"_s);
    EXPECT_EQ(facts[u"program"_s].toString(), u"Merchant Console 0.1.0"_s);
    EXPECT_EQ(facts[u"count"_s].toInt(), 2);
    EXPECT_EQ(facts[u"kind"_s].toString(), u"integrations"_s);
    EXPECT_EQ(facts[u"columns"_s].toArray().size(), catalogue::ColumnCount);
    const auto rows = document[u"rows"_s].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"name"_s].toString(), u"Orders, \"API\""_s);
    EXPECT_EQ(rows[0][u"external_id"_s].toString(), u"-5"_s) << "JSON is not a spreadsheet";
    EXPECT_EQ(rows[1][u"name"_s].toString(), u"line\nbreak \u0001 \\ ?"_s);
    EXPECT_EQ(rows[1][u"platform"_s].toString(), u"ChargebackStop"_s);
}

TEST_F(CatalogueExportTest, AnEmptyListIsStillJson)
{
    request.format = ExportFormat::Json;
    const auto document = QJsonDocument::fromJson(exportBytes(request, noRows()));
    EXPECT_TRUE(document[u"rows"_s].isArray());
    EXPECT_EQ(document[u"export"_s][u"count"_s].toInt(-1), 0);
}

TEST_F(CatalogueExportTest, WritesAFileAndReportsIt)
{
    const auto report = write(sample);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->rows, 2);
    EXPECT_EQ(read(request.fileName), exportBytes(request, sample));
    EXPECT_EQ(report->bytes, read(request.fileName).size());
    EXPECT_EQ(report->aboutFile, path(u"list.csv.about.json"_s));
    EXPECT_TRUE(report->warning.isEmpty());
    const auto about = QJsonDocument::fromJson(read(report->aboutFile));
    EXPECT_EQ(about[u"count"_s].toInt(), 2);
    EXPECT_EQ(about[u"format"_s].toString(), u"csv"_s);
}

TEST_F(CatalogueExportTest, JsonNeedsNoFileBesideIt)
{
    request.format = ExportFormat::Json;
    request.fileName = path(u"list.json"_s);
    const auto report = write(sample);
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->aboutFile.isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.json"_s});
}

TEST_F(CatalogueExportTest, ACsvWithoutItsDescriptionIsWrittenAndSaysSo)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"list.csv.about.json"_s));
    const auto report = write(sample);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(read(request.fileName), exportBytes(request, sample));
    EXPECT_TRUE(report->aboutFile.isEmpty());
    EXPECT_TRUE(report->warning.contains(u"about.json"_s)) << report->warning.toStdString();
}

TEST_F(CatalogueExportTest, ReportsThatTheFolderIsGone)
{
    request.fileName = path(u"gone/list.csv"_s);
    const auto report = write(sample);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().kind, ApiErrorKind::FileFailed);
    EXPECT_TRUE(report.error().message.contains(u"Choose another folder"_s));
}

} // namespace
