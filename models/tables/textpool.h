#pragma once

#include "models/tables/packedlines.h"

#include <QSharedData>

namespace console {

/// Texts by number, only ever added to. Implicitly shared, block by block: see PackedLines.
class TextPool {
public:
    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] QByteArrayView at(quint32 number) const
    {
        return m_blocks.at(number / blockSize)->lines.at(number % blockSize);
    }
    quint32 append(QByteArrayView text);

private:
    static constexpr quint32 blockSize = 1024;
    struct Block : QSharedData {
        PackedLines lines;
    };

    QList<QSharedDataPointer<Block>> m_blocks;
    quint32 m_size = 0;
};

} // namespace console
