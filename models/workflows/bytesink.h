#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>

namespace console {

/// Collects bytes end to end in memory, for what is put together from many short texts.
class ByteSink {
public:
    /// So many bytes behind what was appended may be read, whatever they are: who looks at sixteen
    /// bytes at a time need not mind the end.
    static constexpr qsizetype slack = 16;

    ByteSink();

    void append(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        if (bytes.size() > m_end - m_at)
            grow(bytes.size());
        std::memcpy(m_at, bytes.data(), static_cast<size_t>(bytes.size()));
        m_at += bytes.size();
    }
    void append(char byte)
    {
        if (m_at == m_end)
            grow(1);
        *m_at++ = byte;
    }

    /// Good until the next append().
    [[nodiscard]] QByteArrayView bytes() const { return {m_buffer.get(), size()}; }
    [[nodiscard]] qsizetype size() const { return m_at - m_buffer.get(); }

    /// Takes back what was appended after the first `size` bytes.
    void truncate(qsizetype size) { m_at = m_buffer.get() + size; }

private:
    void grow(qsizetype wanted);

    std::unique_ptr<char[]> m_buffer;
    char *m_at;
    char *m_end; ///< of what may be written; the slack is behind it
};

} // namespace console
