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

/// At the side where lines begin, in the middle of the height. Absolute: a Latin name in a
/// right-to-left window stands where the others do.
[[nodiscard]] inline int leadingAlignment()
{
    const auto side = QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft);
    return int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
}

} // namespace console
