#pragma once

#include "models/tables/prefetch.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace console {

/// Byte strings end to end in one piece of memory, each with its number. Implicitly shared: a copy
/// costs nothing and may be read in another thread while the original changes.
class PackedLines {
public:
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ends.isEmpty(); }
    [[nodiscard]] QByteArrayView last() const { return at(size() - 1); } ///< not of none
    [[nodiscard]] QByteArrayView at(qsizetype line) const
    {
        const quint32 *ends = m_ends.constData();
        const quint32 start = line ? ends[line - 1] : 0;
        return {m_bytes.constData() + start, static_cast<qsizetype>(ends[line] - start)};
    }

    /// Fetches a line ahead, in two steps with some time between them: its place, then its bytes.
    void fetchPlace(qsizetype line) const { prefetch(m_ends.constData() + line); }
    void fetchBytes(qsizetype line) const
    {
        const QByteArrayView bytes = at(line);
        prefetch(bytes.data());
        prefetch(bytes.data() + bytes.size());
    }

    /// Everything, and where each line ends in it: for scans over all lines.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] const quint32 *ends() const { return m_ends.constData(); }

    void append(QByteArrayView line);
    void reserve(qsizetype lines, qsizetype bytes);
    void appendFrom(const PackedLines &other, qsizetype line) { append(other.at(line)); }
    void replace(qsizetype line, QByteArrayView with);

    /// Gives back what growing has reserved.
    void squeeze();

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

} // namespace console
