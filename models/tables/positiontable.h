#pragma once

#include <QtGlobal>

#include <vector>

namespace console {

/// Finds the position of something by its hash: open addressing over positions alone, so that it
/// costs four to eight bytes an entry. What stands at a position is the caller's to compare.
class PositionTable {
public:
    /// The position for which `equals(position)` holds; -1 if there is none.
    template <typename Equals>
    [[nodiscard]] int find(size_t hash, Equals equals) const
    {
        if (m_slots.empty())
            return -1;
        for (size_t slot = hash & mask();; slot = (slot + 1) & mask()) {
            const qint32 position = m_slots[slot];
            if (position == unused)
                return -1;
            if (position != gone && equals(position))
                return position;
        }
    }

    /// `hashOf(position)` is asked for every entry when the table grows.
    template <typename HashOf>
    void insert(size_t hash, int position, HashOf hashOf)
    {
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow(hashOf);
        place(hash, position);
    }

    /// What stood at i stands at newPositions[i], or is gone (-1).
    template <typename Positions>
    void remap(const Positions &newPositions)
    {
        for (qint32 &slot : m_slots) {
            if (slot >= 0)
                slot = newPositions[slot] < 0 ? gone : newPositions[slot];
        }
    }

    void clear() { *this = {}; }

private:
    static constexpr qint32 unused = -1;
    static constexpr qint32 gone = -2;

    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }

    void place(size_t hash, int position)
    {
        size_t slot = hash & mask();
        while (m_slots[slot] != unused)
            slot = (slot + 1) & mask();
        m_slots[slot] = position;
        ++m_used;
    }

    template <typename HashOf>
    void grow(HashOf hashOf)
    {
        const std::vector<qint32> old = std::move(m_slots);
        size_t live = 0;
        for (const qint32 position : old)
            live += position >= 0;
        size_t size = 16;
        while ((live + 1) * 8 > size * 5)
            size *= 2;
        m_slots.assign(size, unused);
        m_used = 0;
        for (const qint32 position : old) {
            if (position >= 0)
                place(hashOf(position), position);
        }
    }

    std::vector<qint32> m_slots;
    size_t m_used = 0; ///< slots that hold, or held, a position
};

} // namespace console
