#include "models/workflows/bytesink.h"

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype startSize = 4096;

/// Zeros at first, so that the slack is never memory that nobody has written.
std::unique_ptr<char[]> room(qsizetype size)
{
    return std::make_unique<char[]>(static_cast<size_t>(size + ByteSink::slack));
}

} // namespace

ByteSink::ByteSink() : m_buffer(room(startSize)), m_at(m_buffer.get()), m_end(m_at + startSize) { }

void ByteSink::grow(qsizetype wanted)
{
    const qsizetype used = size();
    const qsizetype larger = std::max(2 * used, used + wanted);
    auto buffer = room(larger);
    std::memcpy(buffer.get(), m_buffer.get(), static_cast<size_t>(used));
    m_buffer = std::move(buffer);
    m_at = m_buffer.get() + used;
    m_end = m_buffer.get() + larger;
}

} // namespace console
