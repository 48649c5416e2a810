#pragma once

#include "models/tables/cataloguerow.h"

namespace console::testing {

[[nodiscard]] inline Account accountNamed(const QString &id, const QString &label,
                                          PlatformKind platform = PlatformKind::Preczn)
{
    Account account;
    account.id = {id};
    account.label = label;
    account.platform = platform;
    account.baseUrl = defaultBaseUrl(platform, account.environment);
    return account;
}

[[nodiscard]] inline Merchant merchantNamed(const QString &id, const QString &name,
                                            Lifecycle lifecycle = Lifecycle::Active)
{
    Merchant merchant;
    merchant.id = id;
    merchant.name = name;
    merchant.lifecycle = lifecycle;
    merchant.rawStatus = QString(lifecycleWord(lifecycle)).toUpper();
    return merchant;
}

[[nodiscard]] inline CatalogueBatch batchOf(const QList<Merchant> &merchants)
{
    CatalogueBatch batch;
    batch.merchants = merchants;
    return batch;
}

/// Seconds after a fixed moment.
[[nodiscard]] inline QDateTime moment(int seconds = 0)
{
    return QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC).addSecs(seconds);
}

} // namespace console::testing
