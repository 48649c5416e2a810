#include "app/services/json/fastlist.h"

#include "models/domain/jsonparser.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

namespace console {

namespace {

namespace ondemand = simdjson::ondemand;

// As in jsonparser.cpp; what goes beyond is left to it to refuse.
constexpr int deepest = 64;
constexpr qsizetype mostValues = 1'000'000;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// This file is compiled for processors of 2010 and later (CMakeLists.txt).
bool isFastHere()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul");
#else
    return true;
#endif
}

/// Objects of a list have the same keys: each is made once.
class KeyCache {
public:
    const QString &operator[](std::string_view key)
    {
        Slot &slot = m_slots[slotOf(key)];
        if (slot.bytes != key) {
            slot.bytes = key;
            slot.text = QString::fromUtf8(viewOf(key));
        }
        return slot.text;
    }

private:
    struct Slot {
        std::string bytes;
        QString text;
    };

    static size_t slotOf(std::string_view key)
    {
        if (key.empty())
            return 0;
        const auto letter = [key](size_t at) { return static_cast<unsigned char>(key[at]); };
        const size_t mixed = letter(0) * 31u + letter(key.size() / 2) * 7u + letter(key.size() - 1);
        return (mixed * 131u + key.size()) % 256u;
    }

    std::array<Slot, 256> m_slots;
};

} // namespace

/// Makes values of what simdjson finds. Any doubt ends the reading: false.
class FastJsonBuilder {
public:
    FastJsonBuilder(std::span<const QLatin1String> keys, const ListSink &sink)
        : m_keys(keys), m_sink(sink)
    {
    }

    bool document(ondemand::document &document, JsonValue &around);

    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    bool envelope(ondemand::object object, JsonValue &around);
    bool elements(ondemand::array array);
    bool build(ondemand::value value, JsonValue &out, int depth);
    bool object(ondemand::object object, JsonValue &out, int depth);
    bool array(ondemand::array array, JsonValue &out, int depth);
    bool scalar(std::string_view token, JsonValue &out);
    [[nodiscard]] bool isListKey(const QString &key) const;

    std::span<const QLatin1String> m_keys;
    const ListSink &m_sink;
    KeyCache m_names;
    qsizetype m_values = 0;
    bool m_stopped = false;
    bool m_foundList = false;
};

bool FastJsonBuilder::document(ondemand::document &document, JsonValue &around)
{
    ondemand::json_type type{};
    if (document.type().get(type))
        return false;
    bool good = false;
    if (type == ondemand::json_type::array) {
        ondemand::array list;
        around.m_type = JsonValue::Type::Array;
        good = !document.get_array().get(list) && elements(list);
    } else if (type == ondemand::json_type::object) {
        ondemand::object object;
        good = !document.get_object().get(object) && envelope(object, around);
    }
    const char *left = nullptr;
    return good && document.current_location().get(left) == simdjson::OUT_OF_BOUNDS;
}

bool FastJsonBuilder::envelope(ondemand::object object, JsonValue &around)
{
    around.m_type = JsonValue::Type::Object;
    for (auto entry : object) {
        ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || field.unescaped_key().get(name))
            return false;
        auto &member = around.m_children.emplace_back();
        member.key = m_names[name];
        ondemand::json_type type{};
        if (field.value().type().get(type))
            return false;
        if (type != ondemand::json_type::array || !isListKey(member.key)) {
            if (!build(field.value(), member.value, 1))
                return false;
            continue;
        }
        ondemand::array list;
        member.value.m_type = JsonValue::Type::Array;
        // Of two lists readJson() knows which one counts.
        if (std::exchange(m_foundList, true) || field.value().get_array().get(list)
            || !elements(list))
            return false;
    }
    return true;
}

bool FastJsonBuilder::elements(ondemand::array array)
{
    for (auto entry : array) {
        ondemand::value value;
        JsonValue element;
        m_values = 0;
        if (entry.get(value) || !build(value, element, 2))
            return false;
        if (!m_sink.take(element)) {
            m_stopped = true;
            return false;
        }
    }
    return true;
}

bool FastJsonBuilder::build(ondemand::value value, JsonValue &out, int depth)
{
    ondemand::json_type type{};
    if (depth >= deepest || ++m_values > mostValues || value.type().get(type))
        return false;
    switch (type) {
    case ondemand::json_type::object: {
        ondemand::object found;
        return !value.get_object().get(found) && object(found, out, depth);
    }
    case ondemand::json_type::array: {
        ondemand::array found;
        return !value.get_array().get(found) && array(found, out, depth);
    }
    case ondemand::json_type::string: {
        std::string_view text;
        if (value.get_string().get(text))
            return false;
        out.m_type = JsonValue::Type::String;
        out.m_text = QString::fromUtf8(viewOf(text));
        return true;
    }
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
    case ondemand::json_type::null:
        return scalar(value.raw_json_token(), out);
    }
    return false;
}

bool FastJsonBuilder::object(ondemand::object object, JsonValue &out, int depth)
{
    out.m_type = JsonValue::Type::Object;
    for (auto entry : object) {
        ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || field.unescaped_key().get(name))
            return false;
        if (out.m_children.capacity() == 0)
            out.m_children.reserve(8);
        auto &member = out.m_children.emplace_back();
        member.key = m_names[name];
        if (!build(field.value(), member.value, depth + 1))
            return false;
    }
    return true;
}

bool FastJsonBuilder::array(ondemand::array array, JsonValue &out, int depth)
{
    out.m_type = JsonValue::Type::Array;
    for (auto entry : array) {
        ondemand::value value;
        if (entry.get(value) || !build(value, out.m_children.emplace_back().value, depth + 1))
            return false;
    }
    return true;
}

/// Digits are kept as they are written, so simdjson's own numbers are of no use.
bool FastJsonBuilder::scalar(std::string_view token, JsonValue &out)
{
    JsonParser parser(viewOf(token));
    return parser.document(out);
}

bool FastJsonBuilder::isListKey(const QString &key) const
{
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&key](QLatin1String known) { return key == known; });
}

FastVerdict readListFast(QByteArrayView json, std::span<const QLatin1String> keys,
                         const ListSink &sink, JsonValue &around)
{
    if (!isFastHere())
        return FastVerdict::ReadWithCare;
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    ondemand::parser parser;
    ondemand::document document;
    FastJsonBuilder builder(keys, sink);
    if (!parser.iterate(padded).get(document) && builder.document(document, around))
        return FastVerdict::Read;
    return builder.wasStopped() ? FastVerdict::Stopped : FastVerdict::ReadWithCare;
}

} // namespace console
