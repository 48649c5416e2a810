#pragma once

#include "models/tables/cataloguerow.h"

#include <QSet>

#include <optional>

namespace console {

struct QueryWord;

/// What a table shows. Sets that are empty and values that are absent restrict nothing.
struct CatalogueQuery {
    /// Words, all of which must occur in name, id, owner, type, status (raw or normalised),
    /// external id, account label or platform; or "field:word", see querytext.h.
    QString text;
    std::optional<AccountId> account;
    std::optional<PlatformKind> platform;
    std::optional<Lifecycle> lifecycle;
    std::optional<Environment> environment;

    // Facets: one of the values, of each of the facets.
    QSet<PlatformKind> platforms;
    QSet<Lifecycle> lifecycles;
    QSet<QString> types; ///< the platform's spelling
    QSet<QString> owners; ///< ids, or names where there is no id: see ownerKey()

    bool operator==(const CatalogueQuery &) const = default;
};

/// Lower-cased by Unicode case folding, accents and invisible characters removed: "Müller" finds
/// "MULLER".
[[nodiscard]] QString folded(QStringView text);

/// What tells owners apart: the id, else the name.
[[nodiscard]] QString ownerKey(const QString &ownerId, const QString &ownerName);

/// Whether a word of a search stands in a text. A status must begin with it, or a word of it must:
/// who asks for "status:active" does not want what is inactive.
[[nodiscard]] bool standsIn(const QString &text, const QueryWord &word);

/// The rule itself, row by row and in plain words. Tables filter by RowFilter, which agrees.
[[nodiscard]] bool matches(const CatalogueRow &row, const CatalogueQuery &query);

} // namespace console
