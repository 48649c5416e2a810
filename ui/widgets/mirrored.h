#pragma once

#include <QGuiApplication>
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

/// At that side, in the middle of the height.
[[nodiscard]] inline int leadingAlignment()
{
    return int(leadingSide() | Qt::AlignVCenter) | Qt::TextSingleLine;
}

} // namespace console
