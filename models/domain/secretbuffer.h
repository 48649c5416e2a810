#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace console {

/// Bytes that must not linger: locked in memory where the system allows it, wiped when dropped.
/// Move-only and mute: no QString, no stream operator, no comparison that leaks time. Whoever
/// needs the bytes says so with expose(), which makes every use easy to find.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    explicit SecretBuffer(QByteArrayView bytes);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// The bytes, valid until this buffer changes. Never keep a copy in a QString or QByteArray.
    [[nodiscard]] QByteArrayView expose() const { return {m_data, m_size}; }

    [[nodiscard]] SecretBuffer clone() const { return SecretBuffer(expose()); }

    /// Equality in time that depends on the lengths only.
    [[nodiscard]] bool equals(const SecretBuffer &other) const;

    void append(QByteArrayView bytes);
    void append(char byte) { append(QByteArrayView(&byte, 1)); }
    void clear();

private:
    void grow(qsizetype capacity);

    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites bytes in a way the compiler may not remove.
void wipe(char *data, qsizetype size);

/// Wipes a byte array that briefly held a secret because an API left no choice.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace console
