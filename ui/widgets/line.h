#pragma once

#include "ui/widgets/mirrored.h"

#include <QPainter>

namespace console {

/// One line of text in the middle of `room`'s height, ended by "…" where it does not fit. A
/// Latin name in a right-to-left window ends at its right, and there it is cut; a sentence reads as
/// the window does.
void drawLine(QPainter &painter, const QRect &room, const QString &text,
              Qt::Alignment side = leadingSide());

} // namespace console
