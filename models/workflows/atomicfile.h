#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace console {

/// A file that is replaced as a whole by commit(), or stays as it was: never half of it. Errors are
/// FileFailed and say in words what is wrong and what to do.
class AtomicFile {
public:
    explicit AtomicFile(const QString &fileName) : m_file(fileName) { }

    /// Refuses what is not an ordinary file. Nothing is seen under the file's name yet.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice &device() { return m_file; }

    /// Fails if the device has refused something. On a disk that fills up it first takes less than
    /// it is given: writeAll() asks again.
    [[nodiscard]] Result<void> commit();

private:
    QSaveFile m_file;
};

/// Replaces a file by `bytes`, or leaves it as it was.
[[nodiscard]] Result<void> writeAtomically(const QString &fileName, const QByteArray &bytes);

/// What can be said of a place before trying; FileFailed.
[[nodiscard]] Result<void> checkPlace(const QString &fileName);

} // namespace console
