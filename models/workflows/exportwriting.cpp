// Puts an export on the disk.
#include "models/workflows/catalogueexport.h"

#include "models/workflows/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// After the CSV, not before: an old export must not get the facts of one that failed.
void writeAbout(const ExportRequest &request, ExportReport &report)
{
    const QString about = aboutFileName(request.fileName);
    const auto written = writeAtomically(about, factsBytes(request, report.rows) + '\n');
    if (written) {
        report.aboutFile = about;
        return;
    }
    report.warning =
        QCoreApplication::translate("CatalogueExport",
                                    "The export is complete, but its description is not: %1")
            .arg(written.error().message);
}

} // namespace

QString aboutFileName(const QString &fileName)
{
    return fileName + ".about.json"_L1;
}

Result<ExportReport> writeExport(const ExportRequest &request,
                                 const std::vector<CatalogueRow> &rows)
{
    const QByteArray bytes = exportBytes(request, rows);
    if (const auto written = writeAtomically(request.fileName, bytes); !written)
        return failure(written.error());

    ExportReport report;
    report.rows = static_cast<qint64>(rows.size());
    report.bytes = bytes.size();
    report.fileName = request.fileName;
    if (request.format == ExportFormat::Csv)
        writeAbout(request, report);
    return report;
}

} // namespace console
