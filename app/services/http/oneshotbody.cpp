#include "app/services/http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace console {

OneShotBody::OneShotBody(SecretBuffer bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be one more copy that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void OneShotBody::discard()
{
    m_bytes.clear();
    m_read = 0;
}

qint64 OneShotBody::readData(char *data, qint64 size)
{
    const qint64 length = std::min(size, bytesAvailable());
    if (length == 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.expose().data() + m_read, static_cast<size_t>(length));
    m_read += length;
    return length;
}

} // namespace console
