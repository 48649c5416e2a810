#pragma once

#include "models/domain/preferences.h"

class QApplication;

namespace console::Theme {

using Scheme = ColourScheme;

/// Sets style, palette and text size. Enough to make a window with: under a style sheet each widget
/// that finds its place in a layout is styled again, so apply() comes once all are in place.
void prepare(QApplication &application);

/// Sets style, palette, style sheet and text size for the whole program. May be called again:
/// everything that is shown follows at once.
void apply(QApplication &application, ColourScheme scheme = ColourScheme::System);

/// The desktop went dark or light, as something that watches it says. Shows at once where the
/// scheme leaves it to the desktop.
void setSystemDark(QApplication &application, bool dark);

} // namespace console::Theme
