#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace console::testing {

// What an eye, a keyboard or a screen reader would stumble over in a window as it is shown now.
// Each line names the widget and its fault; nothing found is an empty list.

/// Texts with less room than they need, or cut off by what they stand in.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

/// Neighbours that lie over each other.
[[nodiscard]] QStringList overlaps(const QWidget &window);

/// Texts with control characters, and with ours made visible as if they were somebody's trick.
[[nodiscard]] QStringList strangeCharacters(const QWidget &window);

/// Texts that `picture` of the window shows with a contrast under 4.5:1 (WCAG 2, AA).
[[nodiscard]] QStringList faintTexts(const QWidget &window, const QImage &picture);

/// Texts that are still in English in a window that speaks another language.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window);

/// Controls without a name, combo boxes without a label, and names that two controls or a control
/// and a menu share.
[[nodiscard]] QStringList namingFaults(const QWidget &window);

/// Letters that with Alt reach two controls or menus: neither is then pressed.
[[nodiscard]] QStringList sharedLetters(const QWidget &window);

/// Controls that the Tab key never comes to, and those that keep it. Moves the focus.
[[nodiscard]] QStringList unreachable(QWidget &window);

/// Controls on which the keyboard shows too little: fewer pixels than a ring has change by 3:1.
/// Moves the focus.
[[nodiscard]] QStringList invisibleFocus(QWidget &window);

/// "QPushButton reload “Reload”"
[[nodiscard]] QString described(const QWidget &widget);

} // namespace console::testing
