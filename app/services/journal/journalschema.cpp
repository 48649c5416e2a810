#include "app/services/journal/journalschema.h"

#include <QSqlQuery>
#include <QStringList>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDatabaseText = 200;

// FULL makes a commit survive a power cut, about 4 ms each (safety.md §2).
constexpr std::array durability{
    "PRAGMA busy_timeout=80"_L1,  "PRAGMA journal_mode=WAL"_L1,   "PRAGMA synchronous=FULL"_L1,
    "PRAGMA foreign_keys=ON"_L1,   "PRAGMA trusted_schema=OFF"_L1,
};

constexpr std::array schema{
    "CREATE TABLE events ("
    "sequence INTEGER PRIMARY KEY, operation TEXT NOT NULL, kind TEXT NOT NULL,"
    "step TEXT NOT NULL, word TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,"
    "account TEXT NOT NULL, account_label TEXT NOT NULL, platform TEXT NOT NULL,"
    "environment TEXT NOT NULL, merchant_id TEXT NOT NULL, merchant_name TEXT NOT NULL,"
    "object_id TEXT NOT NULL, object_name TEXT NOT NULL, object_type TEXT NOT NULL,"
    "attempt INTEGER NOT NULL, detail TEXT NOT NULL, old_tag TEXT NOT NULL,"
    "new_tag TEXT NOT NULL, chain TEXT NOT NULL)"_L1,
    "CREATE INDEX events_by_operation ON events (operation, sequence)"_L1,
    "CREATE TRIGGER events_keep BEFORE DELETE ON events"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END"_L1,
    "CREATE TRIGGER events_stay BEFORE UPDATE ON events"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END"_L1,
};

struct CodeReason
{
    int code; ///< https://sqlite.org/rescode.html: the primary ones
    RefusalReason reason;
};

constexpr std::array codeReasons{
    CodeReason{5, RefusalReason::Locked},    CodeReason{6, RefusalReason::Locked},
    CodeReason{8, RefusalReason::ReadOnly},  CodeReason{11, RefusalReason::Damaged},
    CodeReason{13, RefusalReason::DiskFull}, CodeReason{14, RefusalReason::ReadOnly},
    CodeReason{26, RefusalReason::Damaged},
};

RefusalReason reasonOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest of an extended one says more
    for (const auto &row : codeReasons) {
        if (row.code == code)
            return row.reason;
    }
    return RefusalReason::None;
}

Result<void> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return {};
    return failure(journalError(u"the journal cannot be written"_s, query.lastError()));
}

template<typename Statements>
Result<void> runAll(QSqlDatabase &database, const Statements &statements)
{
    for (const auto statement : statements) {
        if (const auto done = run(database, statement); !done)
            return done;
    }
    return {};
}

Result<QString> oneValue(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement) && query.next())
        return query.value(0).toString();
    return failure(journalError(u"the journal cannot be read"_s, query.lastError()));
}

Result<void> createTables(QSqlDatabase &database)
{
    if (const auto begun = run(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = runAll(database, schema);
    if (done)
        done = run(database, u"PRAGMA user_version=%1"_s.arg(journalSchemaVersion));
    if (!done) {
        (void)run(database, u"ROLLBACK"_s);
        return done;
    }
    return run(database, u"COMMIT"_s);
}

Result<int> knownVersion(QSqlDatabase &database)
{
    const auto version = oneValue(database, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (version->toInt() > journalSchemaVersion)
        return failure(journalError(u"the journal was written by a newer Merchant Console"_s,
                                    RefusalReason::TooNew));
    return version->toInt();
}

Result<int> soundVersion(QSqlDatabase &database)
{
    const auto version = knownVersion(database);
    if (!version)
        return failure(version.error());
    const auto sound = oneValue(database, u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return failure(sound.error());
    if (*sound != u"ok")
        return failure(journalError(u"the journal is damaged"_s, RefusalReason::Damaged, *sound));
    return *version;
}

} // namespace

Result<void> prepareJournal(QSqlDatabase &database)
{
    // Before anything is written: a newer or damaged file stays as it is.
    const auto version = soundVersion(database);
    if (!version)
        return failure(version.error());
    if (const auto set = runAll(database, durability); !set)
        return set;
    return *version == 0 ? createTables(database) : Result<void>();
}

Result<void> inspectJournal(QSqlDatabase &database)
{
    // Not whether it is sound: what can still be read of a damaged file is worth reading.
    (void)run(database, u"PRAGMA trusted_schema=OFF"_s);
    const auto version = knownVersion(database);
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(journalError(u"the journal is empty"_s));
    return {};
}

ApiError journalError(const QString &why, RefusalReason reason, const QString &systemText)
{
    const QString tail = systemText.trimmed().left(longestDatabaseText);
    const QString text = tail.isEmpty() ? why : QString(why + u": "_s + tail);
    ApiError error = localError(ApiErrorKind::JournalUnavailable, text);
    error.reason = reason;
    return error;
}

ApiError journalError(const QString &why, const QSqlError &error)
{
    return journalError(why, reasonOf(error), error.text());
}

} // namespace console
