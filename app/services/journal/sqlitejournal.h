#pragma once

#include "models/ports/journal.h"

#include <QLockFile>
#include <QSqlDatabase>

namespace console {

/// The journal in an SQLite file: append only, hash-chained, one writer at a time. A second program
/// on the same profile can read it, but not change anything (safety.md §2).
/// For one thread.
class SqliteJournal : public Journal
{
public:
    explicit SqliteJournal(const QString &file);
    ~SqliteJournal() override;
    SqliteJournal(const SqliteJournal &) = delete;
    SqliteJournal &operator=(const SqliteJournal &) = delete;

    /// Makes the file, readable for its user only, if there is none. JournalUnavailable: the folder
    /// or file cannot be written, is damaged, newer, or open elsewhere; reading may still work then.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] Result<void> health() const override;
    [[nodiscard]] Result<qint64> append(const JournalEntry &entry) override;
    [[nodiscard]] Result<QList<JournalEntry>> latest(int limit) const override;
    [[nodiscard]] Result<QList<JournalEntry>> operation(const QString &id) const override;
    [[nodiscard]] Result<QList<JournalEntry>> open() const override;

    /// Reads every row and its chain. BadReply with the first row that was tampered with.
    [[nodiscard]] Result<void> verify() const;

    /// The chain value of the newest row; empty for an empty journal.
    [[nodiscard]] Result<QString> head() const;

private:
    struct Head
    {
        qint64 sequence = 0;
        QString chain;
    };

    [[nodiscard]] Result<void> openToWrite();
    void openToRead();
    [[nodiscard]] bool canRead(const QString &name, const QString &options);
    [[nodiscard]] Result<void> connectTo(const QString &name, const QString &options);
    void disconnect();
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> isReadable() const;
    [[nodiscard]] Result<Head> readHead() const;
    /// `whole`: rows that cannot be read are an error, not an end.
    [[nodiscard]] Result<QList<JournalEntry>> rows(const QString &tail, const QVariantList &values,
                                                   bool whole = true) const;

    QString m_file;
    QString m_connection;
    QLockFile m_lock;
    [[nodiscard]] bool canWrite() const;

    std::optional<ApiError> m_trouble; ///< why nothing can be appended
    mutable std::optional<ApiError> m_failure; ///< why the last append failed; may have passed
};

} // namespace console
