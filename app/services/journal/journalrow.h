#pragma once

#include "models/ports/journal.h"

#include <QSqlQuery>

namespace console {

/// "sequence, operation, …": the columns readRow() expects, chain last.
[[nodiscard]] QString journalColumns();

/// The statement that bindRow() fills.
[[nodiscard]] QString insertStatement();
void bindRow(QSqlQuery &query, const JournalEntry &entry, const QString &chain);

/// BadReply if a word is none that this program writes.
[[nodiscard]] Result<JournalEntry> readRow(const QSqlQuery &query);
[[nodiscard]] QString chainOf(const QSqlQuery &query);

/// SHA-256 over the row before and everything in this one, hex: an edited or missing row breaks
/// every chain value after it.
[[nodiscard]] QString chainAfter(const QString &previous, const JournalEntry &entry);

} // namespace console
