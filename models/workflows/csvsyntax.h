#pragma once

#include <QByteArrayView>

#include <array>

namespace console::csv {

/// Bytes that need no quotes anywhere in a cell. Every delimiter that some program uses needs them,
/// not only the file's own.
inline constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (size_t i = 0x20; i < plain.size(); ++i)
        plain[i] = i != '"' && i != ',' && i != ';';
    return plain;
}();

[[nodiscard]] inline bool isPlain(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

/// Most cells: they start with an ASCII letter or digit and have nothing to quote or to guard.
[[nodiscard]] inline bool isHarmless(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    const char first = cell.front();
    const bool word = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')
        || (first >= '0' && first <= '9');
    if (!word || cell.back() == ' ')
        return false;
    bool plain = true;
    for (const char c : cell)
        plain = plain && isPlain(c);
    return plain;
}

} // namespace console::csv
