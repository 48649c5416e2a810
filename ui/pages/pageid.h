#pragma once

#include "models/tables/cataloguerow.h"

#include <QLatin1String>

#include <array>
#include <optional>

namespace console {

/// The places that the navigation offers, in its order; Ctrl+1 is the first.
enum class PageId { Merchants, Connectors, Integrations, Rotations, Activity };

inline constexpr std::array allPages{PageId::Merchants, PageId::Connectors, PageId::Integrations,
                                     PageId::Rotations, PageId::Activity};

/// Stable words for files, in the order of PageId.
inline constexpr std::array pageWords{QLatin1String("merchants"), QLatin1String("connectors"),
                                      QLatin1String("integrations"), QLatin1String("rotations"),
                                      QLatin1String("activity")};
static_assert(pageWords.size() == allPages.size());

[[nodiscard]] constexpr PageId pageOf(ObjectKind kind)
{
    return static_cast<PageId>(kind);
}

/// Absent for pages that are not tables of objects.
[[nodiscard]] constexpr std::optional<ObjectKind> kindOf(PageId page)
{
    if (page > PageId::Integrations)
        return std::nullopt;
    return static_cast<ObjectKind>(page);
}

static_assert(pageOf(ObjectKind::Integration) == PageId::Integrations);

} // namespace console
