// Exports are opened by programs that are not ours, and every cell is compared.
#include "app/services/xlsx/xlsxwriter.h"
#include "models/workflows/exportwriting.h"
#include "tests/support/exporttexts.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 5;

class ForeignReader : public ::testing::Test
{
protected:
    ForeignReader()
    {
        request.facts.kind = u"merchants"_s;
        request.facts.account = u"=desk"_s;
        request.facts.at = QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    }

    /// Writes the rows, lets the program read them back, and gives what it said, if it agreed.
    std::string readBack(const QList<QStringList> &rows, const QString &reader = {})
    {
        const QString word = exportFormatWord(request.format);
        request.fileName = folder.filePath(QString(u"list."_s + word));
        writeSource(rows);
        ExportWatch watch;
        const auto written =
            writeExport(request, TextRows(rows, columnCount), XlsxWriter(), watch);
        EXPECT_TRUE(written) << (written ? std::string() : written.error().message.toStdString());
        return run({source(), reader.isEmpty() ? word : reader, request.fileName,
                    QString(QLatin1Char(request.csv.delimiter))});
    }

    std::string run(const QStringList &arguments)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/app/exports/readback"), arguments);
        EXPECT_TRUE(program.waitForFinished(240'000));
        const std::string said = program.readAll().toStdString();
        EXPECT_EQ(program.exitCode(), 0) << said;
        return said;
    }

    [[nodiscard]] QString source() const { return folder.filePath(u"source"_s); }

    /// The truth, by Qt's own JSON.
    void writeSource(const QList<QStringList> &rows) const
    {
        QFile file(source());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        QStringList header;
        const TextRows none({}, columnCount);
        for (const auto &column : none.columns())
            header.append(QString::fromLatin1(column.name));
        QList<QStringList> all{header};
        all.append(rows);
        for (const QStringList &row : std::as_const(all))
            file.write(QJsonDocument(QJsonArray::fromStringList(row)).toJson(QJsonDocument::Compact)
                       + '\n');
    }

    QTemporaryDir folder;
    ExportRequest request;
};

class ForeignCsvReader : public ForeignReader,
                         public ::testing::WithParamInterface<CsvOptions>
{
};

TEST_P(ForeignCsvReader, PythonAndMillerAgreeOnEveryCell)
{
    request.csv = GetParam();
    const std::string said = readBack(randomNastyRows(11, 2000, columnCount));
    EXPECT_NE(said.find("mlr: 2001 rows, 10005 cells equal"), std::string::npos) << said;
}

INSTANTIATE_TEST_SUITE_P(Options, ForeignCsvReader,
                         ::testing::Values(CsvOptions{}, CsvOptions{';', true, true},
                                           CsvOptions{'\t', false, false},
                                           CsvOptions{',', true, false}));

TEST_F(ForeignReader, LibreOfficeRunsNoFormulaOfACsvFile)
{
    readBack(randomNastyRows(12, 3000, columnCount), u"csv-sheet"_s);
}

TEST_F(ForeignReader, JqAgreesOnEveryCellOfJson)
{
    request.format = ExportFormat::Json;
    readBack(randomNastyRows(13, 2000, columnCount));
}

TEST_F(ForeignReader, JqAgreesOnEveryCellOfJsonLines)
{
    request.format = ExportFormat::JsonLines;
    readBack(randomNastyRows(14, 2000, columnCount));
}

TEST_F(ForeignReader, LibreOfficeAgreesOnEveryCellOfAWorkbook)
{
    request.format = ExportFormat::Excel;
    readBack(randomNastyRows(15, 2000, columnCount));
}

TEST_F(ForeignReader, ADifferenceIsNoticed)
{
    readBack(randomNastyRows(16, 20, columnCount));
    QFile file(request.fileName);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("a,b,c,d,e\r\n");
    file.close();
    QProcess program;
    program.start(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/app/exports/readback"),
                  {source(), u"csv"_s, request.fileName});
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(program.readAllStandardError().contains("rows instead of"));
}

} // namespace

} // namespace console::testing
