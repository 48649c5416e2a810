#pragma once

class QStackedWidget;

namespace console {

/// Lets the page that is shown decide alone how small a stack may become; else the widest of all
/// pages does, and a window on a small screen with it.
void sizeByCurrent(QStackedWidget &stack);

} // namespace console
