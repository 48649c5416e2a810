#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <vector>

namespace console {

/// Less, as memcmp() says; a text before its continuations.
[[nodiscard]] inline bool bytesLess(QByteArrayView a, QByteArrayView b)
{
    const auto common = static_cast<size_t>(std::min(a.size(), b.size()));
    const int order = common ? std::memcmp(a.data(), b.data(), common) : 0;
    return order ? order < 0 : a.size() < b.size();
}

/// Numbers of texts in the order of the texts.
struct SortedTexts {
    std::vector<quint32> numbers;
    std::vector<quint8> begins; ///< not 0 where the text is another than the one before
};

/// Sorts texts eight bytes at a time, which stand beside the numbers: a text is fetched from memory
/// once for each eight bytes that it shares with others, not once a comparison.
template <typename TextOf>
class PrefixSort {
public:
    PrefixSort(const std::vector<quint32> &numbers, TextOf textOf)
        : m_textOf(textOf), m_begins(numbers.size(), 1)
    {
        m_entries.reserve(numbers.size());
        for (const quint32 number : numbers)
            m_entries.push_back({0, number, 0});
    }

    [[nodiscard]] SortedTexts run()
    {
        // Not by recursion: texts of strangers may be long and equal.
        m_open.push_back({0, m_entries.size(), sharedSize()});
        while (!m_open.empty()) {
            const Part part = m_open.back();
            m_open.pop_back();
            sortPart(part);
        }
        SortedTexts sorted;
        sorted.begins = std::move(m_begins);
        sorted.numbers.reserve(m_entries.size());
        for (const Entry &entry : m_entries)
            sorted.numbers.push_back(entry.number);
        return sorted;
    }

private:
    static constexpr quint32 width = sizeof(quint64);

    struct Entry {
        quint64 head;
        quint32 number;
        quint32 size; ///< of the head
    };
    struct Part {
        size_t first;
        size_t last; ///< behind it
        qsizetype depth; ///< up to here all its texts are equal
    };

    /// How much all texts begin with in common.
    [[nodiscard]] qsizetype sharedSize() const
    {
        if (m_entries.empty())
            return 0;
        const QByteArrayView model = m_textOf(m_entries.front().number);
        qsizetype shared = model.size();
        for (size_t i = 1; i < m_entries.size() && shared > 0; ++i) {
            const QByteArrayView text = m_textOf(m_entries[i].number);
            const auto end = std::min(shared, text.size());
            shared = std::mismatch(model.begin(), model.begin() + end, text.begin()).first
                - model.begin();
        }
        return shared;
    }

    void sortPart(const Part &part)
    {
        for (size_t i = part.first; i < part.last; ++i) {
            Entry &entry = m_entries[i];
            const QByteArrayView text = m_textOf(entry.number);
            const qsizetype start = std::min(part.depth, text.size());
            entry.size = static_cast<quint32>(std::min<qsizetype>(text.size() - start, width));
            char head[width]{};
            std::copy_n(text.begin() + start, entry.size, head);
            entry.head = qFromBigEndian<quint64>(head);
        }
        const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(part.first);
        const auto end = m_entries.begin() + static_cast<std::ptrdiff_t>(part.last);
        std::sort(begin, end, [](const Entry &a, const Entry &b) {
            if (a.head != b.head)
                return a.head < b.head;
            return a.size != b.size ? a.size < b.size : a.number < b.number;
        });
        for (size_t first = part.first; first < part.last;)
            first = closeRun(part, first);
    }

    /// What begins at `first` and cannot be told apart by its heads: its end.
    size_t closeRun(const Part &part, size_t first)
    {
        const Entry model = m_entries[first];
        size_t last = first + 1;
        for (; last < part.last && m_entries[last].head == model.head
               && m_entries[last].size == model.size;
             ++last) {
            m_begins[last] = 0;
        }
        if (last - first == 1 || model.size < width)
            return last;
        std::fill_n(m_begins.begin() + static_cast<std::ptrdiff_t>(first) + 1, last - first - 1, 1);
        m_open.push_back({first, last, part.depth + width});
        return last;
    }

    TextOf m_textOf;
    std::vector<Entry> m_entries;
    std::vector<quint8> m_begins;
    std::vector<Part> m_open;
};

/// Sorts numbers by the bytes that textOf(number) has, equal ones by number.
template <typename TextOf>
[[nodiscard]] SortedTexts sortedByBytes(const std::vector<quint32> &numbers, TextOf textOf)
{
    return PrefixSort<TextOf>(numbers, textOf).run();
}

} // namespace console
