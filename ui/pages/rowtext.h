#pragma once

#include "ui/pages/catalogueview.h"

namespace console {

/// The chosen rows as they are shown: columns in their order, tabs between them, a line each. Tabs
/// and line breaks within a cell become spaces.
[[nodiscard]] QString chosenRowsAsText(const CatalogueView &view);

/// The same as CSV with a line of titles; what a spreadsheet would run is made harmless.
[[nodiscard]] QString chosenRowsAsCsv(const CatalogueView &view);

} // namespace console
