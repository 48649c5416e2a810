#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>

class QIODevice;

namespace console {

/// Collects bytes and writes them to a device in large pieces. The first failure sticks: what is
/// appended afterwards goes nowhere.
class ByteSink {
public:
    /// The device must outlive this; what is left in the buffer is lost without a flush().
    explicit ByteSink(QIODevice &device);
    ~ByteSink();

    void append(QByteArrayView bytes)
    {
        if (bytes.size() > m_end - m_at)
            return appendLong(bytes);
        std::memcpy(m_at, bytes.data(), static_cast<size_t>(bytes.size()));
        m_at += bytes.size();
    }
    void append(char byte)
    {
        if (m_at == m_end)
            flush();
        *m_at++ = byte;
    }

    /// False once the device has refused something.
    bool flush();
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] qint64 written() const; ///< with what is still in the buffer

private:
    void appendLong(QByteArrayView bytes);
    void write(QByteArrayView bytes);

    QIODevice &m_device;
    std::unique_ptr<char[]> m_buffer;
    char *m_at;
    char *m_end;
    qint64 m_written = 0;
    bool m_works = true;
};

} // namespace console
