#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace console {

/// A hash table in pieces that grow one by one, each at a time of its own: filling a table of a
/// million anew in one go would take longer than a frame, and tables that are as long as each other
/// would do so together. For tables that take the low half of a hash; the pieces go by its highest
/// bits.
template <typename Table>
class TablePieces {
public:
    [[nodiscard]] Table &of(size_t hash) { return m_pieces[pieceOf(hash)]; }
    [[nodiscard]] const Table &of(size_t hash) const { return m_pieces[pieceOf(hash)]; }

    /// Makes room for so many in all.
    void reserve(qsizetype entries)
    {
        constexpr qsizetype pieces = qsizetype{1} << bits;
        for (Table &piece : m_pieces)
            piece.reserve(entries / pieces + entries / pieces / 8);
    }

    [[nodiscard]] auto begin() { return m_pieces.begin(); }
    [[nodiscard]] auto end() { return m_pieces.end(); }
    [[nodiscard]] auto begin() const { return m_pieces.begin(); }
    [[nodiscard]] auto end() const { return m_pieces.end(); }

private:
    static constexpr size_t bits = 4;

    static size_t pieceOf(size_t hash) { return hash >> (8 * sizeof(size_t) - bits); }

    std::array<Table, size_t{1} << bits> m_pieces;
};

} // namespace console
