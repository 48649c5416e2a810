#include "models/workflows/exportwriting.h"

#include "models/ports/workbookwriter.h"
#include "models/workflows/atomicfile.h"
#include "models/workflows/csvwriter.h"
#include "models/workflows/exportfacts.h"
#include "models/workflows/exportrows.h"
#include "models/workflows/jsonexport.h"
#include "models/workflows/rowoutput.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Result<void> stopped()
{
    return failure(localError(ApiErrorKind::Cancelled));
}

void writeText(RowOutput &output, const ExportRequest &request, const ExportRows &rows,
               ExportReport &report)
{
    if (request.format == ExportFormat::Csv)
        report.guardedCells = writeCsv(output, request, rows);
    else
        writeJson(output, request, rows);
}

/// A device that refuses bytes is not an error here: whoever owns it has better words.
Result<void> fill(QIODevice &device, const ExportRequest &request, const ExportRows &rows,
                  const WorkbookWriter &workbook, ExportWatch &watch, ExportReport &report)
{
    if (request.format == ExportFormat::Excel) {
        const auto written = workbook.write(request, rows, device, watch);
        if (!written)
            return failure(written.error());
        report.cutCells = *written;
    } else {
        RowOutput output(device, watch);
        writeText(output, request, rows, report);
        report.bytes = output.written();
    }
    return watch.cancelled ? stopped() : Result<void>{};
}

/// After the rows, not before: an old export must not get the facts of one that failed.
void writeAbout(const ExportRequest &request, const ExportRows &rows, ExportReport &report)
{
    const QString about = aboutFileName(request.fileName);
    const auto written = writeAtomically(about, factsBytes(request, rows) + '\n');
    if (written) {
        report.aboutFile = about;
        return;
    }
    report.warning =
        QCoreApplication::translate("CatalogueExport",
                                    "The export is complete, but its description is not: %1")
            .arg(written.error().message);
}

Result<void> writeFile(const ExportRequest &request, const ExportRows &rows,
                       const WorkbookWriter &workbook, ExportWatch &watch, ExportReport &report)
{
    AtomicFile file(request.fileName);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto filled = fill(file.device(), request, rows, workbook, watch, report); !filled)
        return filled;
    report.bytes = file.device().pos();
    if (const auto committed = file.commit(); !committed)
        return committed;
    const bool telling =
        request.format == ExportFormat::Json || request.format == ExportFormat::Excel;
    if (!telling)
        writeAbout(request, rows, report);
    return {};
}

Result<void> writeOutput(const ExportRequest &request, const ExportRows &rows,
                         const WorkbookWriter &workbook, ExportWatch &watch, ExportReport &report)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(localError(ApiErrorKind::FileFailed, output.errorString()));
    const auto filled = fill(output, request, rows, workbook, watch, report);
    if (filled && (output.error() != QFileDevice::NoError || !output.flush()))
        return failure(localError(
            ApiErrorKind::FileFailed,
            QCoreApplication::translate("CatalogueExport", "The output could not be written: %1.")
                .arg(output.errorString())));
    return filled;
}

} // namespace

QString aboutFileName(const QString &fileName)
{
    return fileName + ".about.json"_L1;
}

Result<ExportReport> writeExport(const ExportRequest &request, const ExportRows &rows,
                                 const WorkbookWriter &workbook, ExportWatch &watch)
{
    ExportReport report;
    report.rows = rows.size();
    report.fileName = request.fileName;
    const auto write = request.fileName == "-"_L1 ? writeOutput : writeFile;
    if (const auto written = write(request, rows, workbook, watch, report); !written)
        return failure(written.error());
    watch.rowsDone = rows.size();
    return report;
}

QByteArray exportBytes(const ExportRequest &request, const ExportRows &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportWatch watch;
    RowOutput output(buffer, watch);
    ExportReport report;
    writeText(output, request, rows, report);
    return buffer.data();
}

} // namespace console
