#pragma once

#include "models/domain/account.h"
#include "models/workflows/exportrows.h"

#include <functional>
#include <memory>
#include <optional>

namespace console {

class CatalogueTable;

/// What an export dialog can write: one list, as it is shown and as a whole.
struct ExportSource
{
    QString kind; ///< ExportFacts::kind
    QString title; ///< "Export integrations"
    QString scope; ///< an account's label, or "all accounts"
    std::optional<Account> account; ///< if the list is of one account
    QString filter; ///< what is shown, in words; empty: everything
    QStringList missing; ///< labels of accounts that were not read in full
    qint64 shown = 0;
    qint64 all = 0;
    QList<ExportColumn> columns;
    std::function<std::shared_ptr<const ExportRows>(bool all)> rows; ///< as they are when asked for
};

/// The table must outlive the source. Without an account it is of all of them, and `missing` names
/// those that were not read in full.
[[nodiscard]] ExportSource catalogueSource(const CatalogueTable &table, const QString &scope,
                                           const std::optional<Account> &account,
                                           const QStringList &missing = {});

} // namespace console
