#include "models/domain/secretbuffer.h"

#include "models/domain/lockedmemory.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <utility>

namespace console {

SecretBuffer::SecretBuffer(QByteArrayView bytes)
{
    append(bytes);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    clear();
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned char>(m_data[i] ^ other.m_data[i]);
    return difference == 0;
}

void SecretBuffer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_size + bytes.size() > m_capacity) {
        // Growing frees the memory that a view of this very buffer would point into.
        const bool own = bytes.data() >= m_data && bytes.data() < m_data + m_size;
        const qsizetype offset = own ? bytes.data() - m_data : 0;
        grow(std::max<qsizetype>({64, m_capacity * 2, m_size + bytes.size()}));
        if (own)
            bytes = QByteArrayView(m_data + offset, bytes.size());
    }
    std::memcpy(m_data + m_size, bytes.data(), static_cast<size_t>(bytes.size()));
    m_size += bytes.size();
}

void SecretBuffer::clear()
{
    if (m_data) {
        wipe(m_data, m_capacity);
        releaseLockedMemory(m_data, m_capacity);
    }
    m_data = nullptr;
    m_size = m_capacity = 0;
}

void SecretBuffer::grow(qsizetype capacity)
{
    char *larger = obtainLockedMemory(capacity);
    if (m_data) {
        std::memcpy(larger, m_data, static_cast<size_t>(m_size));
        wipe(m_data, m_capacity);
        releaseLockedMemory(m_data, m_capacity);
    }
    m_data = larger;
    m_capacity = capacity;
}

void wipe(char *data, qsizetype size)
{
    volatile char *bytes = data;
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        wipe(reinterpret_cast<char *>(text.data()), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

} // namespace console
