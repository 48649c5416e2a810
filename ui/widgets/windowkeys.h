#pragma once

class QWidget;

namespace console {

/// Lets Ctrl+E and Ctrl+K through to the window. On X11 a field takes them for itself otherwise: to
/// go to the end of the line, and to cut to it.
void leaveWindowKeys(QWidget &field);

} // namespace console
