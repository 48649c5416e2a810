#pragma once

#include "models/domain/environment.h"
#include "models/domain/lifecycle.h"
#include "models/domain/platformkind.h"

#include <QList>
#include <QString>

#include <array>

namespace console {

struct FacetValue {
    QString key; ///< what CatalogueQuery::types or owners take
    QString text; ///< as people know it: untrusted
    int count = 0;
    bool operator==(const FacetValue &) const = default;
};

/// How many rows each value of a facet would show: rows that the query finds, were that one facet
/// not restricted.
struct FacetCounts {
    static constexpr int mostOwners = 200;

    std::array<int, 4> platforms{}; ///< by PlatformKind
    std::array<int, 2> environments{}; ///< by Environment
    std::array<int, 6> lifecycles{}; ///< by Lifecycle
    QList<FacetValue> types; ///< those that occur, most rows first
    QList<FacetValue> owners; ///< the same, at most mostOwners
    bool operator==(const FacetCounts &) const = default;
};

} // namespace console
