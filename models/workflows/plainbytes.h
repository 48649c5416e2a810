#pragma once

#include "models/workflows/bytesink.h"

#include <array>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace console {

/// Bytes that a format cannot take as they are, beside control characters (below 0x20).
using SpecialBytes = std::array<char, 3>;

[[nodiscard]] constexpr bool isSpecial(char byte, const SpecialBytes &specials)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == specials[0] || byte == specials[1]
        || byte == specials[2];
}

/// Whether there is a special byte in what `sink` has from `start` on.
[[nodiscard]] inline bool hasSpecial(const ByteSink &sink, qsizetype start,
                                     const SpecialBytes &specials)
{
    const QByteArrayView text = sink.bytes().sliced(start);
#ifdef __SSE2__
    // Sixteen bytes at once; the sink's slack lets the last sixteen reach beyond the end.
    static_assert(ByteSink::slack >= 16);
    const __m128i highest = _mm_set1_epi8(0x1F);
    for (qsizetype at = 0; at < text.size(); at += 16) {
        const __m128i bytes =
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        __m128i hits = _mm_cmpeq_epi8(_mm_min_epu8(bytes, highest), bytes);
        for (const char special : specials)
            hits = _mm_or_si128(hits, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(special)));
        auto found = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (text.size() - at < 16)
            found &= (1U << (text.size() - at)) - 1;
        if (found)
            return true;
    }
    return false;
#else
    bool has = false;
    for (const char byte : text)
        has = has || isSpecial(byte, specials);
    return has;
#endif
}

/// Appends a text if it has no special byte; true if so. Most cells have none.
[[nodiscard]] inline bool appendIfPlain(ByteSink &sink, QByteArrayView text,
                                        const SpecialBytes &specials)
{
    const qsizetype start = sink.size();
    sink.append(text);
    if (!hasSpecial(sink, start, specials))
        return true;
    sink.truncate(start);
    return false;
}

} // namespace console
