#include "app/services/settings/accountsfile.h"

#include "app/services/settings/profilefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Others hold the lock for a few milliseconds; the event loop must not wait for longer.
constexpr int longestWait = 200;

ApiError fileError(const QString &path, const QString &what)
{
    return localError(ApiErrorKind::FileFailed, QString(path + u": "_s + what));
}

} // namespace

AccountsFile::AccountsFile(const QString &directory, Clock &clock)
    : m_path(QDir(directory).filePath(u"accounts.json"_s)), m_clock(clock)
{
}

AccountRecords AccountsFile::read()
{
    const auto bytes = readProfileFile(m_path);
    if (!bytes) {
        m_health = failure(bytes.error());
        return {};
    }
    AccountRecords found = accountRecordsFrom(*bytes);
    if (!found.fault.isEmpty())
        m_health = failure(fileError(m_path, found.fault));
    return found;
}

Result<QList<AccountRecord>> AccountsFile::change(const Change &change)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failure(fileError(m_path, u"cannot make the folder"_s));
    QLockFile lock(QString(m_path + u".lock"_s));
    if (!lock.tryLock(longestWait))
        return failure(fileError(m_path, u"cannot be locked"_s));
    const auto bytes = readProfileFile(m_path);
    if (!bytes)
        return failure(bytes.error());
    AccountRecords found = accountRecordsFrom(*bytes);
    if (const auto changed = change(found.records); !changed)
        return failure(changed.error());
    if (!found.fault.isEmpty()) {
        if (const auto kept = keepFaultyAside(found.fault); !kept)
            return failure(kept.error());
    }
    if (const auto written = writeProfileFile(m_path, toJson(found.records)); !written)
        return failure(written.error());
    return found.records;
}

Result<void> AccountsFile::keepFaultyAside(const QString &fault)
{
    const auto name = keepAside(m_path, m_clock.now());
    if (!name)
        return failure(name.error());
    m_health = failure(fileError(m_path, QString(fault + u", kept as "_s + *name)));
    return {};
}

} // namespace console
