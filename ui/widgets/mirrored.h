#pragma once

#include <QGuiApplication>
#include <QMargins>
#include <QStyle>

namespace console {

/// Where `place`, meant for left to right, lies in `area` in the program's direction: what delegates
/// paint is not mirrored by any layout.
[[nodiscard]] inline QRect mirrored(const QRect &area, const QRect &place)
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), area, place);
}

/// The side where the program's lines begin. Absolute: a Latin name in a right-to-left window, and
/// an Arabic one in a left-to-right window, stand where the others do.
[[nodiscard]] inline Qt::Alignment leadingSide()
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft)
        | Qt::AlignAbsolute;
}

/// The other one.
[[nodiscard]] inline Qt::Alignment trailingSide()
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignRight)
        | Qt::AlignAbsolute;
}

/// Margins meant for left to right, in the program's direction: layouts do not mirror their own.
[[nodiscard]] inline QMargins mirrored(const QMargins &margins)
{
    return QGuiApplication::isLeftToRight()
        ? margins
        : QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
}

} // namespace console
