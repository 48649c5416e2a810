#include "models/tables/packedlines.h"

#include <cstring>

namespace console {

void PackedLines::append(QByteArrayView line)
{
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + line.size());
    if (!line.isEmpty())
        std::memcpy(m_bytes.data() + start, line.data(), static_cast<size_t>(line.size()));
    m_ends.append(static_cast<quint32>(m_bytes.size()));
}

void PackedLines::reserve(qsizetype lines, qsizetype bytes)
{
    m_ends.reserve(lines);
    m_bytes.reserve(bytes);
}

void PackedLines::replace(qsizetype line, QByteArrayView with)
{
    const QByteArrayView old = at(line);
    const qsizetype start = old.data() - m_bytes.constData();
    const auto grown = static_cast<quint32>(with.size() - old.size()); // wraps round for less
    m_bytes.replace(start, old.size(), with);
    if (!grown)
        return;
    quint32 *ends = m_ends.data();
    for (qsizetype i = line; i < m_ends.size(); ++i)
        ends[i] += grown;
}

void PackedLines::squeeze()
{
    m_bytes.squeeze();
    m_ends.squeeze();
}

} // namespace console
