#pragma once

#include "models/tables/cataloguerow.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace console {

/// What a table shows.
struct CatalogueQuery
{
    QString text; ///< words, all of which must occur in name, id, owner, type, status or external id
    std::optional<AccountId> account; ///< absent: all accounts
    std::optional<PlatformKind> platform;
    std::optional<Lifecycle> lifecycle;
    std::optional<Environment> environment;
    bool operator==(const CatalogueQuery &) const = default;
};

/// Lower-cased by Unicode case folding, accents removed: "Müller" finds "MULLER".
[[nodiscard]] QString folded(QStringView text);

[[nodiscard]] bool matches(const CatalogueRow &row, const CatalogueQuery &query);

} // namespace console
