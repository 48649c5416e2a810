#pragma once

#include "models/tables/prefetch.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace console {

/// Finds the position of something by its hash: open addressing over positions and their hashes
/// alone, so that it costs eleven to 25 bytes an entry and grows without asking for anything. What
/// stands at a position is the caller's to compare. Long ones are kept in TablePieces.
class PositionTable {
public:
    /// The position for which `equals(position)` holds; -1 if there is none.
    template <typename Equals>
    [[nodiscard]] int find(size_t hash, Equals equals) const
    {
        if (m_slots.empty())
            return -1;
        const auto wanted = static_cast<quint32>(hash);
        for (size_t slot = wanted & mask();; slot = (slot + 1) & mask()) {
            const auto [position, known] = m_slots[slot];
            if (position == unused)
                return -1;
            if (position != gone && known == wanted && equals(position))
                return position;
        }
    }

    /// Fetches where find() will begin to look: for those that ask for many, one after another.
    void expect(size_t hash) const
    {
        if (!m_slots.empty())
            prefetch(&m_slots[static_cast<quint32>(hash) & mask()]);
    }

    /// Makes room for so many, so that inserting them moves nothing.
    void reserve(size_t entries)
    {
        if (entries * 8 > m_slots.size() * 5)
            grow(entries);
    }

    void insert(size_t hash, int position)
    {
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow(0);
        place({position, static_cast<quint32>(hash)});
    }

    /// What stood at i stands at newPositions[i], or is gone (-1).
    template <typename Positions>
    void remap(const Positions &newPositions)
    {
        for (Slot &slot : m_slots) {
            if (slot.position >= 0)
                slot.position
                    = newPositions[slot.position] < 0 ? gone : newPositions[slot.position];
        }
    }

    void clear() { *this = {}; }

private:
    static constexpr qint32 unused = -1;
    static constexpr qint32 gone = -2;

    struct Slot {
        qint32 position = unused;
        quint32 hash = 0;
    };

    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }

    void place(const Slot &entry)
    {
        size_t slot = entry.hash & mask();
        while (m_slots[slot].position != unused)
            slot = (slot + 1) & mask();
        m_slots[slot] = entry;
        ++m_used;
    }

    void grow(size_t wanted)
    {
        const std::vector<Slot> old = std::move(m_slots);
        size_t live = 0;
        for (const Slot &slot : old)
            live += slot.position >= 0;
        size_t size = 16;
        while (std::max(live + 1, wanted) * 8 > size * 5)
            size *= 2;
        m_slots.assign(size, {});
        m_used = 0;
        for (const Slot &slot : old) {
            if (slot.position >= 0)
                place(slot);
        }
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0; ///< slots that hold, or held, a position
};

} // namespace console
