#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace console {

/// The version this program writes. Older files are brought up to it, newer ones are refused.
inline constexpr int journalSchemaVersion = 1;

/// A writable connection: settings for durability, then the tables of this version.
/// JournalUnavailable if the file is damaged or newer than this program.
[[nodiscard]] Result<void> prepareJournal(QSqlDatabase &database);

/// A connection that only reads: nothing is written, and damage is no obstacle.
[[nodiscard]] Result<void> inspectJournal(QSqlDatabase &database);

/// JournalUnavailable with a reason for people and, behind it, the system's own word.
[[nodiscard]] ApiError journalError(const QString &why,
                                    RefusalReason reason = RefusalReason::None,
                                    const QString &systemText = {});

/// The same; what the database says chooses the reason.
[[nodiscard]] ApiError journalError(const QString &why, const QSqlError &error);

} // namespace console
