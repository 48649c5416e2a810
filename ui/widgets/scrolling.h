#pragma once

class QWidget;

namespace console {

/// Scrolls whatever is around a widget so that it is seen, later: once what was just shown in it
/// has its place. By itself only the Tab key scrolls.
void bringIntoView(QWidget *widget);

} // namespace console
