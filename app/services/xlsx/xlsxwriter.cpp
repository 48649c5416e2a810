#include "app/services/xlsx/xlsxwriter.h"

#include "app/services/xlsx/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace console {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ApiError> cancelled()
{
    return failure(localError(ApiErrorKind::Cancelled));
}

tl::unexpected<ApiError> noRoom()
{
    return failure(localError(
        ApiErrorKind::FileFailed,
        QCoreApplication::translate("XlsxWriter",
                                    "The workbook could not be created in “%1”. Free some space "
                                    "there. Nothing was written elsewhere.")
            .arg(QDir::toNativeSeparators(QDir::tempPath()))));
}

/// A device that refuses bytes tells its owner by itself.
bool copy(const QString &path, QIODevice &device)
{
    constexpr qint64 piece = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        QByteArray bytes = file.read(piece);
        while (!bytes.isEmpty()) {
            const qint64 taken = device.write(bytes);
            if (taken <= 0)
                return true;
            bytes.remove(0, taken);
        }
    }
    return file.error() == QFileDevice::NoError;
}

} // namespace

Result<qint64> XlsxWriter::write(const ExportRequest &request, const ExportRows &rows,
                                 QIODevice &device, ExportWatch &watch) const
{
    Workbook book;
    if (!book.works())
        return noRoom();
    if (!book.addRows(request, rows, watch))
        return cancelled();
    book.addFacts(request, rows);
    const qint64 cut = book.cutCells();
    const QString path = book.close();
    if (watch.cancelled)
        return cancelled();
    if (path.isEmpty() || !copy(path, device))
        return noRoom();
    return cut;
}

} // namespace console
