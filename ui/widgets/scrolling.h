#pragma once

class QScrollArea;
class QWidget;

namespace console {

/// Scrolls whatever is around a widget so that it is seen, later: once what was just shown in it
/// has its place. By itself only the Tab key scrolls.
void bringIntoView(QWidget *widget);

/// The same so that the widget's beginning is at the top, where nothing is cut through.
void bringToTop(QWidget *widget);

/// Keeps the content of an area, which has a layout, off its scroll bar: by nothing where there is
/// none, so that it ends where all else does.
void keepOffScrollBar(QScrollArea &area);

} // namespace console
