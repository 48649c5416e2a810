#pragma once

#include "models/domain/platformkind.h"

#include <QStringView>

namespace console {

/// True if some documented path of the platform begins with this segment behind its root, as
/// "merchants" in "/v1/merchants/{id}". Sources: the endpoint tables of the shared facts.
[[nodiscard]] bool isDocumentedSegment(PlatformKind platform, QStringView segment);

} // namespace console
