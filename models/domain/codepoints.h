#pragma once

#include <QStringView>

namespace console {

/// Takes the next code point of `text` at `position` and moves on. A lone surrogate comes out as
/// itself, so that the caller decides what becomes of it (Qt's iterator of this kind is private).
[[nodiscard]] inline char32_t takeCodePoint(QStringView text, qsizetype &position)
{
    const QChar first = text[position++];
    if (first.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position++]);
    return first.unicode();
}

} // namespace console
