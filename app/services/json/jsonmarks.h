#pragma once

#include <QByteArrayView>

#include <simdjson.h>

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace console {

constexpr int deepestJson = 64; ///< as in jsonparser.cpp; what goes beyond is left to it to refuse

[[nodiscard]] inline QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A document, and where in it brackets, commas, colons and the first letters of everything else
/// stand: simdjson finds them, and sees to it that strings end and that all of it is UTF-8. Whether
/// they stand where they should is for the reader to say.
class JsonMarks {
public:
    /// False if it is none, or too long.
    bool read(QByteArrayView json)
    {
        const auto size = static_cast<size_t>(json.size());
        if (size == 0 || size > simdjson::SIMDJSON_MAXSIZE_BYTES)
            return false;
        if (m_bytes.size() < size + simdjson::SIMDJSON_PADDING)
            m_bytes.resize(size + simdjson::SIMDJSON_PADDING);
        std::memcpy(m_bytes.data(), json.data(), size);
        if (!m_finder || m_finder->capacity() < size) {
            m_finder.reset();
            if (simdjson::get_active_implementation()->create_dom_parser_implementation(
                    size, deepestJson, m_finder))
                return false;
        }
        m_next = 0;
        m_end = size;
        m_hasEscapes = std::memchr(m_bytes.data(), '\\', size) != nullptr;
        return !m_finder->stage1(reinterpret_cast<const uint8_t *>(m_bytes.data()), size,
                                 simdjson::stage1_mode::regular);
    }

    /// Whether any of its strings is other than its bytes.
    [[nodiscard]] bool hasEscapes() const { return m_hasEscapes; }

    [[nodiscard]] bool isAtEnd() const { return m_next >= m_finder->n_structural_indexes; }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_bytes.data()[start()]; }
    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_next;
        return true;
    }

    /// A string with its quotes, or a word or number, and goes on. Not at the end.
    std::string_view token()
    {
        const char *const first = m_bytes.data() + start();
        ++m_next;
        const char *last = m_bytes.data() + (isAtEnd() ? m_end : start());
        while (last > first && isJsonSpace(last[-1]))
            --last;
        return {first, static_cast<size_t>(last - first)};
    }

    /// The bytes of a whole value, and goes on; empty if brackets do not match.
    QByteArrayView value()
    {
        const size_t first = isAtEnd() ? m_end : start();
        int depth = 0;
        do {
            const char c = peek();
            depth += c == '{' || c == '[';
            depth -= c == '}' || c == ']';
            if (isAtEnd() || depth < 0)
                return {};
            ++m_next;
        } while (depth > 0);
        const size_t last = isAtEnd() ? m_end : start();
        return {m_bytes.data() + first, static_cast<qsizetype>(last - first)};
    }

private:
    static bool isJsonSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    [[nodiscard]] size_t start() const { return m_finder->structural_indexes[m_next]; }

    std::vector<char> m_bytes; ///< with padding
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_finder;
    size_t m_next = 0;
    size_t m_end = 0;
    bool m_hasEscapes = false;
};

} // namespace console
