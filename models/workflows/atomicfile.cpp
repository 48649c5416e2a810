#include "models/workflows/atomicfile.h"

#include "models/workflows/rowoutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

tl::unexpected<ApiError> unwritten(const QSaveFile &file)
{
    return refused(
        words(QT_TRANSLATE_NOOP(
                  "AtomicFile",
                  "The file “%1” could not be written. If it existed before, it is unchanged. "
                  "Free some space, or choose another folder. The system says: %2"))
            .arg(file.fileName(), file.errorString()));
}

} // namespace

// Said better before trying than from the system's words afterwards.
Result<void> checkPlace(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.fileName().isEmpty())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "The file has no name. Choose a file name.")));
    if (file.isDir())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "The path “%1” is a folder. Choose a file name "
                                                  "in it."))
                .arg(fileName));
    // QSaveFile would put an ordinary file in the place of a device.
    if (file.exists() && !file.isFile())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "The path “%1” is not an ordinary file. Choose another name."))
                .arg(fileName));
    if (!QFileInfo(file.absolutePath()).isDir())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "The folder “%1” does not exist. Choose another folder."))
                .arg(folder));
    if (file.exists() && !file.isWritable())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile", "The file “%1” is write-protected. Choose "
                                                  "another name."))
                .arg(fileName));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return refused(
            words(QT_TRANSLATE_NOOP("AtomicFile",
                                    "You may not write to the folder “%1”. Choose another folder."))
                .arg(folder));
    return {};
}

Result<void> AtomicFile::open()
{
    if (const auto place = checkPlace(m_file.fileName()); !place)
        return place;
    // A folder that allows no new file allows no atomic write.
    m_file.setDirectWriteFallback(false);
    return m_file.open(QIODevice::WriteOnly) ? Result<void>{} : unwritten(m_file);
}

Result<void> AtomicFile::commit()
{
    // commit() of a file that could not take a byte fails as well, and removes it.
    if (m_file.commit())
        return {};
    const auto place = checkPlace(m_file.fileName()); // the folder may have gone meanwhile
    return place ? unwritten(m_file) : place;
}

Result<void> writeAtomically(const QString &fileName, const QByteArray &bytes)
{
    AtomicFile file(fileName);
    if (const auto opened = file.open(); !opened)
        return opened;
    // What the device refuses is told by commit().
    (void)writeAll(file.device(), bytes);
    return file.commit();
}

} // namespace console
