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

/// Sorts numbers by the bytes that textOf(number) has, equal ones by number. Most comparisons are
/// settled by eight bytes that stand beside the number: those after what all texts begin with.
template <typename TextOf>
void sortByPrefix(std::vector<quint32> &numbers, TextOf textOf)
{
    if (numbers.empty())
        return;
    const QByteArrayView model = textOf(numbers.front());
    qsizetype shared = model.size();
    for (const quint32 number : numbers) {
        const QByteArrayView text = textOf(number);
        const auto end = std::min(shared, text.size());
        shared = std::mismatch(model.begin(), model.begin() + end, text.begin()).first
            - model.begin();
    }
    struct Entry {
        quint64 prefix;
        quint32 number;
    };
    std::vector<Entry> entries;
    entries.reserve(numbers.size());
    for (const quint32 number : numbers) {
        const QByteArrayView rest = textOf(number).sliced(shared);
        char head[8]{};
        std::copy_n(rest.begin(), std::min<qsizetype>(rest.size(), 8), head);
        entries.push_back({qFromBigEndian<quint64>(head), number});
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const QByteArrayView left = textOf(a.number);
        const QByteArrayView right = textOf(b.number);
        if (bytesLess(left, right))
            return true;
        return !bytesLess(right, left) && a.number < b.number;
    });
    std::transform(entries.begin(), entries.end(), numbers.begin(),
                   [](const Entry &entry) { return entry.number; });
}

} // namespace console
