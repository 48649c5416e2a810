#pragma once

#include <QColor>
#include <QIcon>

#include <functional>

namespace console {

/// An icon from :/console/icons/<name>.svg, rendered afresh for every size and pixel ratio.
/// `colour` replaces "currentColor"; without it the file keeps its own colours. What points along
/// the line (`Turns::WithTheLine`) is drawn the other way round where lines go from right to left.
enum class Turns { Never, WithTheLine };
[[nodiscard]] QIcon svgIcon(const QString &name, std::function<QColor(QIcon::Mode)> colour,
                            Turns turns = Turns::Never);

} // namespace console
