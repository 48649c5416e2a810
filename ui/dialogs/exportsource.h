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
    qint64 shown = 0;
    qint64 all = 0;
    QList<ExportColumn> columns;
    std::function<std::shared_ptr<const ExportRows>(bool all)> rows; ///< as they are when asked for
};

/// The table must outlive the source.
[[nodiscard]] ExportSource catalogueSource(const CatalogueTable &table, const QString &scope,
                                           const std::optional<Account> &account);

} // namespace console
