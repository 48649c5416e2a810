#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

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
