#pragma once

#include "ui/pages/catalogueview.h"

namespace console {

/// The chosen rows as CSV, columns in the order shown, with a line of titles; what a spreadsheet
/// would run is made harmless.
[[nodiscard]] QString chosenRowsAsCsv(const CatalogueView &view);

} // namespace console
