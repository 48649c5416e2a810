#pragma once

class QWidget;

namespace console {

/// Hides everything in `window` but its covers from screen readers, or shows it again. Nothing
/// changes for the widgets: focus, selection, scrolling and what is visible stay as they are.
void setUnspoken(QWidget &window, bool unspoken);

} // namespace console
