#pragma once

#include "models/tables/cataloguequery.h"

#include <QJsonObject>

namespace console {

/// A query for a file; the account is not part of it.
[[nodiscard]] QJsonObject jsonFrom(const CatalogueQuery &query);

/// Words that this version does not know leave their filter out.
[[nodiscard]] CatalogueQuery queryFrom(const QJsonObject &content);

} // namespace console
