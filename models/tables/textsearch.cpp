#include "models/tables/textsearch.h"

#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace console {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

qsizetype findPlainly(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    const size_t found = viewOf(text).find(viewOf(needle), static_cast<size_t>(from));
    return found == std::string_view::npos ? -1 : static_cast<qsizetype>(found);
}

qsizetype findByte(QByteArrayView text, char byte)
{
    if (text.isEmpty())
        return -1;
    const void *found = std::memchr(text.data(), byte, static_cast<size_t>(text.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

} // namespace

#ifdef __SSE2__

// Where first and last byte of the needle stand at the right distance, for sixteen places at once;
// only there the rest is compared.
qsizetype findBytes(QByteArrayView text, QByteArrayView needle)
{
    const qsizetype size = needle.size();
    if (size <= 1)
        return size ? findByte(text, needle.front()) : 0;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    qsizetype at = 0;
    for (; at + size - 1 + 16 <= text.size(); at += 16) {
        const char *place = text.data() + at;
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + size - 1));
        auto hits = static_cast<unsigned>(_mm_movemask_epi8(
            _mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        for (; hits; hits &= hits - 1) {
            const int offset = std::countr_zero(hits);
            if (std::memcmp(place + offset + 1, needle.data() + 1, static_cast<size_t>(size - 2))
                == 0)
                return at + offset;
        }
    }
    return findPlainly(text, needle, at);
}

#else

qsizetype findBytes(QByteArrayView text, QByteArrayView needle)
{
    return needle.size() == 1 ? findByte(text, needle.front()) : findPlainly(text, needle, 0);
}

#endif

} // namespace console
