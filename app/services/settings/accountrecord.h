#pragma once

#include "models/domain/account.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace console {

/// An account as the profile keeps it.
struct AccountRecord
{
    Account account;
    QString keyOrigin; ///< originOf() the base URL for which the key was given (N10)
    bool operator==(const AccountRecord &) const = default;
};

/// What a file of accounts says. Readable accounts are given even where others are damaged.
struct AccountRecords
{
    QList<AccountRecord> records;
    QString fault; ///< empty if everything was understood
};

[[nodiscard]] QJsonObject toJson(const QList<AccountRecord> &records);

/// Never fails: a fault says what was not understood. No bytes are no accounts.
[[nodiscard]] AccountRecords accountRecordsFrom(const QByteArray &bytes);

} // namespace console
