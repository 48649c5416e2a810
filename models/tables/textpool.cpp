#include "models/tables/textpool.h"

namespace console {

quint32 TextPool::append(QByteArrayView text)
{
    if (m_size % blockSize == 0) {
        if (!m_blocks.isEmpty())
            m_blocks.last()->lines.squeeze();
        m_blocks.append(QSharedDataPointer<Block>(new Block));
    }
    m_blocks.last()->lines.append(text);
    return m_size++;
}

} // namespace console
