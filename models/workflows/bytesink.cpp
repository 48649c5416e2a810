#include "models/workflows/bytesink.h"

#include <QIODevice>

namespace console {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

} // namespace

ByteSink::ByteSink(QIODevice &device)
    : m_device(device), m_buffer(new char[bufferSize]), m_at(m_buffer.get()),
      m_end(m_at + bufferSize)
{
}

ByteSink::~ByteSink() = default;

void ByteSink::appendLong(QByteArrayView bytes)
{
    flush();
    if (bytes.size() >= bufferSize)
        return write(bytes);
    append(bytes);
}

bool ByteSink::flush()
{
    write({m_buffer.get(), m_at - m_buffer.get()});
    m_at = m_buffer.get();
    return m_works;
}

void ByteSink::write(QByteArrayView bytes)
{
    // A pipe may take less than it is given at once.
    while (m_works && !bytes.isEmpty()) {
        const qint64 taken = m_device.write(bytes.data(), bytes.size());
        m_works = taken > 0;
        if (m_works) {
            m_written += taken;
            bytes = bytes.sliced(taken);
        }
    }
}

qint64 ByteSink::written() const
{
    return m_written + (m_at - m_buffer.get());
}

} // namespace console
