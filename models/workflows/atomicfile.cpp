#include "models/workflows/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace console {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AtomicFile", text);
}

tl::unexpected<ApiError> refused(const QString &message)
{
    return failure(localError(ApiErrorKind::FileFailed, message));
}

/// What can be said better before trying than from the system's words afterwards.
Result<void> checkPlace(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.fileName().isEmpty())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "The file has no name. Choose a file name.")));
    if (file.isDir())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "“%1” is a folder. Choose a file name in it."))
                .arg(fileName));
    // QSaveFile would put an ordinary file in the place of a device.
    if (file.exists() && !file.isFile())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "“%1” is not an ordinary file. Choose another name."))
                .arg(fileName));
    if (!QFileInfo(file.absolutePath()).isDir())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "The folder “%1” does not exist. Choose another folder."))
                .arg(folder));
    if (file.exists() && !file.isWritable())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "“%1” is write-protected. Choose another name."))
                .arg(fileName));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "You may not write to the folder “%1”. Choose another folder."))
                .arg(folder));
    return {};
}

} // namespace

Result<void> writeAtomically(const QString &fileName, const QByteArray &bytes)
{
    if (const auto place = checkPlace(fileName); !place)
        return place;
    QSaveFile file(fileName);
    file.setDirectWriteFallback(false); // a folder that allows no new file allows no atomic write
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (written && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return refused(
        words(QT_TRANSLATE_NOOP(
                  "AtomicFile",
                  "“%1” could not be written: %2. If it existed, it is unchanged. Free some "
                  "space or choose another folder."))
            .arg(fileName, reason));
}

} // namespace console
