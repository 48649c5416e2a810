#pragma once

#include <QLabel>
#include <QString>

namespace console {

/// How much weight a label has.
enum class TextRank { Title, Heading, Body, Muted };

/// A wrapping label that shows its text as it is: never rich text, which servers could use to lie.
[[nodiscard]] QLabel *plainLabel(const QString &text, TextRank rank, QWidget *parent);

/// The same, to be selected and copied with mouse and keyboard. It needs a human name.
[[nodiscard]] QLabel *selectableLabel(const QString &text, const QString &name, QWidget *parent);

/// A count in words without a translation file: `one` for 1, else `many` with the number for "%1".
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);

/// Gives a widget the two names every control has: for code and for people.
void nameWidget(QWidget *widget, const QString &objectName, const QString &accessibleName);

} // namespace console
