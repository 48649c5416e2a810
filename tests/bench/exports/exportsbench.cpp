// The figures of quality.md for exports: each writes a whole file, atomically, in the way that the
// window and the command line do.
#include "app/services/xlsx/xlsxwriter.h"
#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueexport.h"
#include "models/workflows/exportrun.h"
#include "models/workflows/exportwriting.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/figures.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredThousand = 100'000;
constexpr int million = 1'000'000;
const QList<int> columns{catalogue::Name,     catalogue::Owner,       catalogue::Type,
                         catalogue::RawStatus, catalogue::Platform,    catalogue::AccountLabel,
                         catalogue::Id,       catalogue::ExternalId};

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

const ExportRows &rowsOf(int count)
{
    static std::map<int, std::unique_ptr<CatalogueExport>> all;
    if (all.empty())
        atEnd([] { all.clear(); });
    auto &found = all[count];
    if (!found) {
        testing::FakeClock clock;
        const auto store = storeOf(rowsFor(count));
        CatalogueTable table(*store, ObjectKind::Integration, clock);
        table.settle();
        found = std::make_unique<CatalogueExport>(table.shownSnapshot());
    }
    return *found;
}

/// One for each figure: a file takes the longer to be replaced, the longer the old one is.
QString fileFor(QStringView writer, ExportFormat format, int count)
{
    return folder().filePath(
        u"%1-%2.%3"_s.arg(writer).arg(count).arg(exportFormatWord(format)));
}

ExportRequest requestFor(ExportFormat format, int count)
{
    ExportRequest request;
    request.format = format;
    request.columns = columns;
    request.facts.kind = u"integrations"_s;
    request.fileName = fileFor(u"ours", format, count);
    return request;
}

/// What was written by the measurement before is on its way to the disk otherwise.
void restTheDisk()
{
#ifdef Q_OS_UNIX
    ::sync();
#endif
}

double exportTime(ExportFormat format, int count)
{
    const ExportRows &rows = rowsOf(count);
    const ExportRequest request = requestFor(format, count);
    const XlsxWriter workbook;
    ExportWatch watch;
    restTheDisk();
    return millisecondsOf([&] {
        if (!writeExport(request, rows, workbook, watch))
            qFatal("the export failed");
    });
}

const QByteArray &bytesOf(ExportFormat format, int count)
{
    static std::map<std::pair<ExportFormat, int>, QByteArray> all;
    QByteArray &bytes = all[{format, count}];
    if (bytes.isEmpty()) {
        (void)exportTime(format, count);
        QFile file(requestFor(format, count).fileName);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no export");
        bytes = file.readAll();
    }
    return bytes;
}

/// The disk's part: the same bytes, ready, into the same kind of file.
double bytesTime(ExportFormat format, int count)
{
    const QByteArray &bytes = bytesOf(format, count);
    restTheDisk();
    return millisecondsOf([&] {
        QSaveFile file(fileFor(u"bytes", format, count));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        file.commit();
    });
}

/// The library with nothing around it: the texts lie ready as C strings.
double libraryTime(int count)
{
    QList<QByteArrayList> rows;
    for (int i = 0; i < rowsFor(count); ++i) {
        QByteArrayList cells;
        for (const QString &cell : cellsOf(i))
            cells.append(cell.toUtf8());
        rows.append(cells);
    }
    const QByteArray name = fileFor(u"library", ExportFormat::Excel, count).toLocal8Bit();
    return millisecondsOf([&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *book = workbook_new_opt(name.constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "rows");
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype i = 0; i < rows[row].size(); ++i)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(i),
                                       rows[row][i].constData(), nullptr);
        }
        workbook_close(book);
    });
}

/// Rows that look at the heap when the last of them is read.
class WatchedRows : public ExportRows
{
public:
    explicit WatchedRows(const ExportRows &rows) : m_rows(rows) { }

    qint64 size() const override { return m_rows.size(); }
    const QList<ExportColumn> &columns() const override { return m_rows.columns(); }
    QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override
    {
        if (row == size() - 1)
            m_heap = heapBytes();
        return m_rows.text(row, column, scratch);
    }
    std::optional<qint64> time(qint64 row, int column) const override
    {
        return m_rows.time(row, column);
    }
    [[nodiscard]] double heapAtTheEnd() const { return m_heap; }

private:
    const ExportRows &m_rows;
    mutable double m_heap = 0;
};

double workbookMemory(int count)
{
    const WatchedRows rows(rowsOf(count));
    const ExportRequest request = requestFor(ExportFormat::Excel, count);
    ExportWatch watch;
    const double before = heapBytes();
    if (!writeExport(request, rows, XlsxWriter(), watch))
        qFatal("the export failed");
    return (rows.heapAtTheEnd() - before) / 1e6;
}

/// The longest time between two turns of the event loop while an export is written.
double longestTurn(ExportFormat format, int count)
{
    const std::shared_ptr<const ExportRows> rows(&rowsOf(count), [](const ExportRows *) {});
    const XlsxWriter workbook;
    ExportRun run(workbook);
    bool finished = false;
    QObject::connect(&run, &ExportRun::finished, &run, [&finished] { finished = true; });
    double longest = 0;
    QTimer timer;
    timer.start(1);
    run.start(requestFor(format, count), rows);
    while (!finished)
        longest = std::max(longest, millisecondsOf([] {
                               QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                           }));
    return longest;
}

void addText(const char *name, ExportFormat format, int count, double limit)
{
    add({name, "ms", Bound::OursAtMost, limit, [=] { return exportTime(format, count); },
         [=] { return bytesTime(format, count); }});
}

} // namespace

void addFigures()
{
    addText("export-csv-100k", ExportFormat::Csv, hundredThousand, 50);
    addText("export-csv-1m", ExportFormat::Csv, million, 500);
    addText("export-json-100k", ExportFormat::Json, hundredThousand, 50);
    addText("export-json-1m", ExportFormat::Json, million, 500);
    addText("export-jsonl-1m", ExportFormat::JsonLines, million, 500);
    add({"export-xlsx-100k", "ms", Bound::RatioAtMost, 1.1,
         [] { return exportTime(ExportFormat::Excel, hundredThousand); },
         [] { return libraryTime(hundredThousand); }});
    add({"export-xlsx-memory", "MB", Bound::OursAtMost, 8,
         [] { return workbookMemory(hundredThousand); }, {}});
    add({"export-csv-1m-turn", "ms", Bound::OursAtMost, 50,
         [] { return longestTurn(ExportFormat::Csv, million); }, {}});
    add({"export-xlsx-100k-turn", "ms", Bound::OursAtMost, 50,
         [] { return longestTurn(ExportFormat::Excel, hundredThousand); }, {}});
}

} // namespace console::bench
