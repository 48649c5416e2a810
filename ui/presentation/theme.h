#pragma once

class QApplication;

namespace console::Theme {

enum class Scheme {
    System, ///< as bright as the system's palette was when the program started
    Light,
    Dark,
};

/// Sets style, palette, style sheet and text size for the whole program. May be called again.
void apply(QApplication &application, Scheme scheme = Scheme::System);

} // namespace console::Theme
