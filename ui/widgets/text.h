#pragma once

#include <QFont>
#include <QLabel>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace console {

/// The ranks of the type scale.
enum class TypeRank { Display, Title, Heading, Body, Small };

[[nodiscard]] QFont fontOf(TypeRank rank);

/// A plain-text label of a rank; wraps if asked to. Never guesses rich text.
[[nodiscard]] QLabel *newLabel(const QString &text, TypeRank rank = TypeRank::Body);
[[nodiscard]] QLabel *newMutedLabel(const QString &text, TypeRank rank = TypeRank::Body);
[[nodiscard]] QLabel *newWrappedLabel(const QString &text, TypeRank rank = TypeRank::Body);

/// Room for the space at the end of a wrapped line, which Qt leaves at the left of lines from right
/// to left even where the words in them go the other way; those would be cut off.
void giveSpaceRoom(QLabel &label);

/// How loud a button is. One primary a view at most.
enum class ButtonRank { Ordinary, Primary, Danger, Quiet };

/// A push button whose accessible name is its text.
[[nodiscard]] QPushButton *newButton(const QString &text, const QString &objectName,
                                     ButtonRank rank = ButtonRank::Ordinary);

/// A button that shows only an icon; `name` is its accessible name and its tooltip.
[[nodiscard]] QToolButton *newIconButton(const QIcon &icon, const QString &name,
                                         const QString &objectName);

/// A row that holds a widget in the middle; unlike an alignment it leaves wrapped text its height.
[[nodiscard]] QHBoxLayout *centred(QWidget *widget);

/// Sets both names, and the label without its mnemonic mark as the accessible one.
void nameWidget(QWidget &widget, const QString &objectName, const QString &accessibleName);

} // namespace console
