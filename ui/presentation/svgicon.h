#pragma once

#include <QColor>
#include <QIcon>

#include <functional>

namespace console {

/// An icon from :/console/icons/<name>.svg, rendered afresh for every size and pixel ratio.
/// `colour` replaces "currentColor"; without it the file keeps its own colours.
[[nodiscard]] QIcon svgIcon(const QString &name, std::function<QColor(QIcon::Mode)> colour);

} // namespace console
