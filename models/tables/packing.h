#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstring>

namespace console {

// Records of lengths and bytes, as short as can be: numbers of seven bits a byte, low ones first.

inline void putNumber(QByteArray &record, quint32 number)
{
    while (number >= 0x80) {
        record.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    record.append(static_cast<char>(number));
}

inline void putText(QByteArray &record, QByteArrayView text)
{
    putNumber(record, static_cast<quint32>(text.size()));
    record.append(text);
}

/// The same into memory that is large enough: for what is written for every row of long lists.
class RecordWriter {
public:
    static constexpr qsizetype longestNumber = 5; ///< bytes

    explicit RecordWriter(char *at) : m_at(at) { }

    void number(quint32 number)
    {
        while (number >= 0x80) {
            *m_at++ = static_cast<char>(number | 0x80);
            number >>= 7;
        }
        *m_at++ = static_cast<char>(number);
    }

    void bytes(QByteArrayView text)
    {
        if (text.isEmpty())
            return;
        std::memcpy(m_at, text.data(), static_cast<size_t>(text.size()));
        m_at += text.size();
    }

    [[nodiscard]] char *at() const { return m_at; }

private:
    char *m_at;
};

/// Reads what the put functions wrote, in the same order.
class RecordReader {
public:
    explicit RecordReader(QByteArrayView record) : m_rest(record) { }

    quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            const auto byte = static_cast<quint8>(m_rest[m_at++]);
            value |= static_cast<quint32>(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }

    QByteArrayView bytes(qsizetype count)
    {
        const auto part = m_rest.sliced(m_at, count);
        m_at += count;
        return part;
    }

    QByteArrayView text() { return bytes(number()); }
    [[nodiscard]] QByteArrayView rest() const { return m_rest.sliced(m_at); }

private:
    QByteArrayView m_rest;
    qsizetype m_at = 0;
};

} // namespace console
