#pragma once

class QString;
class QWidget;

namespace console {

/// The widget in `area` that has the keyboard, or gets it when its window is in front again; null
/// if another part of the window has. A dialog in front does not change whose turn it is.
[[nodiscard]] QWidget *focusWithin(const QWidget &area);

/// Gives the keyboard to the widget of this object name in `area`; false if there is none now.
bool focusNamed(const QWidget &area, const QString &objectName);

} // namespace console
