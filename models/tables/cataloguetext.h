#pragma once

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"

namespace console {

/// The words of one cell as the platform or the user wrote them: untrusted, of any length. The age
/// is not here, because it depends on the time: see ageText() and exportText().
[[nodiscard]] QString cellText(const CatalogueRow &row, catalogue::Column column);

/// The owner as people know it: its name, else its id.
[[nodiscard]] QString ownerText(const CatalogueRow &row);

/// The title of a column in the window. A connector's owner is always a merchant, and called so.
[[nodiscard]] QString columnTitle(catalogue::Column column, ObjectKind kind);

} // namespace console
