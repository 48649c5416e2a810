#pragma once

#include "models/tables/cataloguerow.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace console {

/// What a table shows.
struct CatalogueQuery {
    /// Words, all of which must occur in name, id, owner, type, status (raw or normalised),
    /// external id, account label or platform.
    QString text;
    std::optional<AccountId> account; ///< absent: all accounts
    std::optional<PlatformKind> platform;
    std::optional<Lifecycle> lifecycle;
    std::optional<Environment> environment;
    bool operator==(const CatalogueQuery &) const = default;
};

/// Lower-cased by Unicode case folding, accents and invisible characters removed: "Müller" finds
/// "MULLER".
[[nodiscard]] QString folded(QStringView text);

[[nodiscard]] bool matches(const CatalogueRow &row, const CatalogueQuery &query);

/// The two halves of matches(), for whoever keeps searchText() of many rows.
[[nodiscard]] bool inScope(const CatalogueRow &row, const CatalogueQuery &query);
[[nodiscard]] bool containsWords(const QByteArray &searchText, const QList<QByteArray> &words);

/// All that a row is found by, folded, UTF-8, a line for each part.
[[nodiscard]] QByteArray searchText(const CatalogueRow &row);

/// The words of a query's text, folded, UTF-8.
[[nodiscard]] QList<QByteArray> searchWords(const QString &text);

} // namespace console
