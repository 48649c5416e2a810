#include "models/workflows/activityexport.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportpresets.h"
#include "models/workflows/exportwriting.h"
#include "tests/support/exporttexts.h"
#include "tests/support/fakememory.h"
#include "tests/support/printing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

TEST(ExportFormats, HaveAWordThatIsTheirEndingToo)
{
    for (const ExportFormat format : allExportFormats)
        EXPECT_EQ(exportFormatFromWord(QString(exportFormatWord(format))), format);
    EXPECT_EQ(exportFormatFromWord(u"XLSX"), ExportFormat::Excel);
    EXPECT_FALSE(exportFormatFromWord(u"pdf"));
}

TEST(CsvFile, FollowsItsOptions)
{
    const TextRows rows({{u"a;b"_s, u"c,d"_s}, {u"tab\there"_s, u"-1"_s}});
    ExportRequest request;
    request.header = ExportHeader::Titles;
    request.csv = {';', true, false};
    EXPECT_EQ(exportBytes(request, rows),
              "\xEF\xBB\xBF"
              "Column 1;Column 2\n\"a;b\";\"c,d\"\n\"tab\there\";'-1\n");
}

TEST(CsvFile, GuardsWhatOtherDelimitersWouldMakeACell)
{
    EXPECT_EQ(csvCell(u"a,=1"_s, ';'), "\"a,'=1\"");
    EXPECT_EQ(csvCell(u"a,=1"_s, ','), "\"a,=1\"");
    EXPECT_EQ(csvCell(u"a;=1"_s, ';'), "\"a;=1\"");
}

TEST(JsonLinesFile, IsAnObjectALine)
{
    const TextRows rows({{u"a"_s, u"line\nbreak"_s}, {u"b"_s, u"\""_s}});
    ExportRequest request;
    request.format = ExportFormat::JsonLines;
    const QList<QByteArray> lines = exportBytes(request, rows).split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(QJsonDocument::fromJson(lines[0])[u"column_2"_s].toString(), u"line\nbreak"_s);
    EXPECT_EQ(QJsonDocument::fromJson(lines[1])[u"column_2"_s].toString(), u"\""_s);
    EXPECT_TRUE(lines[2].isEmpty());
    EXPECT_TRUE(exportBytes(request, TextRows({})).isEmpty());
}

TEST(ActivityRows, AreStableWordsWithoutTags)
{
    JournalEntry entry;
    entry.kind = OperationKind::RotateCredential;
    entry.step = JournalStep::Closed;
    entry.word = OutcomeWord::Confirmed;
    entry.at = QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    entry.account = u"a"_s;
    entry.objectName = u"AffiniPay"_s;
    entry.oldTag = u"old-tag"_s;
    entry.newTag = u"new-tag"_s;
    const QByteArray csv = exportBytes({}, ActivityExport({entry}));
    EXPECT_TRUE(csv.startsWith("at,operation,step,outcome,object,")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("2026-05-03T09:00:00Z,rotate-credential,closed,confirmed,AffiniPay,"));
    EXPECT_FALSE(csv.contains("tag"));
}

TEST(ExportPresets, AreRememberedByKindAndName)
{
    HeldMemory memory;
    ExportPresets presets(memory);
    const ExportPreset one{u"Weekly"_s, ExportFormat::Csv, ExportHeader::Titles,
                           {';', true, false}, true, {u"id"_s, u"gone"_s, u"name"_s}};
    presets.keep(u"merchants"_s, one);
    EXPECT_EQ(ExportPresets(memory).presets(u"merchants"_s), QList{one});
    EXPECT_TRUE(presets.presets(u"connectors"_s).isEmpty());
    const QList<ExportColumn> columns{{"name", {}}, {"id", {}}};
    EXPECT_EQ(presetColumns(one, columns), (QList<int>{1, 0}));
    presets.remove(u"merchants"_s, u"Weekly"_s);
    EXPECT_TRUE(presets.presets(u"merchants"_s).isEmpty());
}

TEST(ExportPresets, OverlookWhatTheyDoNotUnderstand)
{
    HeldMemory memory;
    memory.topics[u"exportPresets"_s] = QJsonDocument::fromJson(
        R"({"merchants":{"a":{"format":"pdf"},"b":{"format":"csv","delimiter":"|"},"c":7,
            "d":{"format":"xlsx","columns":["id",3]}},"connectors":[]})").object();
    const auto found = ExportPresets(memory).presets(u"merchants"_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().name, u"d"_s);
    EXPECT_TRUE(ExportPresets(memory).presets(u"connectors"_s).isEmpty());
}

} // namespace
