#pragma once

#include "models/tables/prefetch.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace console {

/// How often something was counted, by a hash of 64 bits: open addressing in one piece of memory,
/// which can be fetched ahead. Counting a page of a long list waits for nothing then.
class HashCounts {
public:
    [[nodiscard]] qint64 size() const { return m_live; } ///< different hashes
    [[nodiscard]] bool contains(size_t hash) const
    {
        return !m_slots.empty() && m_slots[placeOf(hash)].count > 0;
    }

    /// Makes room for so many, so that adding them moves nothing.
    void reserve(qint64 entries)
    {
        size_t size = 16;
        while (size * 3 < static_cast<size_t>(entries) * 5)
            size *= 2;
        if (size > m_slots.size())
            resize(size);
    }

    /// Fetches what add() and remove() will need.
    void expect(size_t hash) const
    {
        if (!m_slots.empty())
            prefetch(&m_slots[hash & mask()]);
    }

    void add(size_t hash)
    {
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        Slot &slot = m_slots[placeOf(hash)];
        m_used += slot.key == unused;
        slot.key = keyOf(hash);
        m_live += slot.count++ == 0;
    }

    /// Takes one of them back, if there is any.
    void remove(size_t hash)
    {
        if (contains(hash))
            m_live -= --m_slots[placeOf(hash)].count == 0;
    }

private:
    static constexpr size_t unused = 0;

    struct Slot {
        size_t key = unused;
        quint32 count = 0; ///< none: it stays where it is, so that others are found behind it
    };

    /// Two hashes of all that there are count as one.
    static size_t keyOf(size_t hash) { return hash == unused ? 1 : hash; }
    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }

    /// Its slot, or the unused one where it belongs.
    [[nodiscard]] size_t placeOf(size_t hash) const
    {
        size_t slot = hash & mask();
        while (m_slots[slot].key != unused && m_slots[slot].key != keyOf(hash))
            slot = (slot + 1) & mask();
        return slot;
    }

    void grow()
    {
        size_t size = 16;
        while (size < (static_cast<size_t>(m_live) + 1) * 2)
            size *= 2;
        resize(size);
    }

    void resize(size_t size)
    {
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(size));
        m_used = static_cast<size_t>(m_live);
        for (const Slot &slot : old) {
            if (slot.count > 0)
                m_slots[placeOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0; ///< slots with a key
    qint64 m_live = 0;
};

} // namespace console
