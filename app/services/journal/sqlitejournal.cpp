#include "app/services/journal/sqlitejournal.h"

#include "app/services/journal/journalrow.h"
#include "app/services/journal/journalschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// SQLite gives its side files the permissions of the main one, so that one counts.
Result<void> ensureFile(const QString &name)
{
    if (!QDir().mkpath(QFileInfo(name).absolutePath()))
        return failure(journalError(u"the journal's folder cannot be made"_s,
                                    RefusalReason::ReadOnly));
    QFile file(name);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failure(journalError(u"the journal cannot be made"_s, RefusalReason::ReadOnly,
                                    file.errorString()));
    file.close();
    if (!file.setPermissions(ownerOnly))
        return failure(journalError(u"the journal cannot be kept private"_s, RefusalReason::ReadOnly,
                                    file.errorString()));
    return {};
}

/// "file:///…?immutable=1": without side files and locks.
QString immutableName(const QString &file)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

SqliteJournal::SqliteJournal(const QString &file) :
    m_file(file),
    m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
    m_lock(QString(file + u".lock"_s)),
    m_trouble(journalError(u"the journal is not open"_s))
{
    m_lock.setStaleLockTime(0); // held as long as the program runs, however old it grows
}

SqliteJournal::~SqliteJournal()
{
    disconnect();
}

Result<void> SqliteJournal::open()
{
    disconnect();
    const auto opened = openToWrite();
    m_trouble = opened ? std::nullopt : std::optional(opened.error());
    if (!opened)
        openToRead();
    return opened;
}

Result<void> SqliteJournal::openToWrite()
{
    if (const auto locked = lock(); !locked)
        return locked;
    if (const auto present = ensureFile(m_file); !present)
        return present;
    if (const auto connected = connectTo(m_file, {}); !connected)
        return connected;
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    return prepareJournal(database);
}

/// For the history, where nothing may be written. A journal with a log wants its side files even to
/// be read; where they cannot be made, nobody else of this user writes it either.
void SqliteJournal::openToRead()
{
    if (!QFile::exists(m_file))
        return disconnect();
    if (canRead(m_file, u"QSQLITE_OPEN_READONLY"_s))
        return;
    if (!QFileInfo(QFileInfo(m_file).absolutePath()).isWritable()
        && canRead(immutableName(m_file), u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s))
        return;
    disconnect();
}

bool SqliteJournal::canRead(const QString &name, const QString &options)
{
    disconnect();
    if (!connectTo(name, options))
        return false;
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    return inspectJournal(database).has_value();
}

Result<void> SqliteJournal::connectTo(const QString &name, const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (database.open())
        return {};
    return failure(journalError(u"the journal cannot be opened"_s, database.lastError()));
}

void SqliteJournal::disconnect()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> SqliteJournal::lock()
{
    if (m_lock.isLocked())
        return {};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure(journalError(u"another Merchant Console has this profile open"_s,
                                    RefusalReason::ProfileInUse));
    return failure(journalError(u"the journal's folder cannot be written"_s,
                                RefusalReason::ReadOnly));
}

Result<void> SqliteJournal::health() const
{
    if (m_trouble)
        return failure(*m_trouble);
    if (m_failure && canWrite())
        m_failure.reset();
    return m_failure ? Result<void>(failure(*m_failure)) : Result<void>();
}

/// A full disk may have room again, a lock may be gone: a commit that changes nothing tells.
bool SqliteJournal::canWrite() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(u"PRAGMA user_version=%1"_s.arg(journalSchemaVersion));
}

Result<qint64> SqliteJournal::append(const JournalEntry &entry)
{
    if (m_trouble)
        return failure(*m_trouble);
    // Read anew each time: the chain follows what is in the file, not what is remembered.
    const auto before = readHead();
    if (!before)
        return failure(before.error());
    JournalEntry row = entry;
    row.sequence = before->sequence + 1;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(insertStatement());
    bindRow(query, row, chainAfter(before->chain, row));
    if (!query.exec()) {
        m_failure = journalError(u"the journal cannot be written"_s, query.lastError());
        return failure(*m_failure);
    }
    return row.sequence;
}

Result<QList<JournalEntry>> SqliteJournal::latest(int limit) const
{
    return rows(u"ORDER BY sequence DESC LIMIT ?"_s, {std::max(limit, 0)}, false);
}

Result<QList<JournalEntry>> SqliteJournal::operation(const QString &id) const
{
    return rows(u"WHERE operation = ? ORDER BY sequence"_s, {id});
}

Result<QList<JournalEntry>> SqliteJournal::open() const
{
    return rows(u"WHERE sequence IN (SELECT max(sequence) FROM events GROUP BY operation"
                " HAVING sum(step = ?) = 0) ORDER BY sequence"_s,
                {QString(stepWord(JournalStep::Closed))});
}

Result<void> SqliteJournal::verify() const
{
    if (const auto readable = isReadable(); !readable)
        return readable;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM events ORDER BY sequence"_s.arg(journalColumns())))
        return failure(journalError(u"the journal cannot be read"_s, query.lastError()));
    QString chain;
    for (qint64 expected = 1; query.next(); ++expected) {
        const auto entry = readRow(query);
        if (!entry)
            return failure(entry.error());
        chain = chainAfter(chain, *entry);
        if (entry->sequence != expected || chainOf(query) != chain)
            return failure(localError(ApiErrorKind::BadReply,
                                      u"row %1 of the journal was changed"_s.arg(expected)));
    }
    return {};
}

Result<QString> SqliteJournal::head() const
{
    return readHead().map([](const Head &newest) { return newest.chain; });
}

Result<void> SqliteJournal::isReadable() const
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    return failure(m_trouble.value_or(journalError(u"the journal is not open"_s)));
}

Result<SqliteJournal::Head> SqliteJournal::readHead() const
{
    if (const auto readable = isReadable(); !readable)
        return failure(readable.error());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"SELECT sequence, chain FROM events ORDER BY sequence DESC LIMIT 1"_s))
        return failure(journalError(u"the journal cannot be read"_s, query.lastError()));
    return query.next() ? Head{query.value(0).toLongLong(), query.value(1).toString()} : Head{};
}

Result<QList<JournalEntry>> SqliteJournal::rows(const QString &tail, const QVariantList &values,
                                                bool whole) const
{
    if (const auto readable = isReadable(); !readable)
        return failure(readable.error());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM events %2"_s.arg(journalColumns(), tail));
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(journalError(u"the journal cannot be read"_s, query.lastError()));
    QList<JournalEntry> entries;
    while (query.next()) {
        auto entry = readRow(query);
        if (!entry)
            return failure(entry.error());
        entries.append(std::move(*entry));
    }
    // The end of the rows, or of what can be read of a damaged file: only the history may do with less.
    if (query.lastError().isValid() && (whole || entries.isEmpty()))
        return failure(journalError(u"the journal cannot be read"_s, query.lastError()));
    return entries;
}

} // namespace console
