#pragma once

#include "app/services/json/rowrecipe.h"
#include "models/tables/packedrows.h"

namespace console {

/// Reads a list as readListFast() does, but straight into packed rows: no value of an element is
/// ever made. Gives the rows that rowOf() makes of each, byte for byte, or false for everything
/// that is in any way odd: then who reads with care decides. Adds to `rows` in either case.
[[nodiscard]] bool readRowsFast(QByteArrayView json, std::span<const QLatin1String> keys,
                                const RowRecipe &recipe, const OwnerNames &names, PackedRows &rows,
                                JsonValue &around);

} // namespace console
