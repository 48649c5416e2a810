#include "app/services/json/rowreader.h"

#include "models/domain/jsonparser.h"

#include <algorithm>
#include <cstring>

namespace console {

namespace {

constexpr qsizetype longestText = 4096; ///< bytes: no longer than what labels keep of characters
constexpr size_t longestPlainKey = simdjson::SIMDJSON_PADDING - 4;
constexpr size_t mostPlaces = 4096;
constexpr size_t usualLeaves = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the digits from `at` on end; null if there are none.
const char *afterDigits(const char *at, const char *end)
{
    const char *first = at;
    while (at < end && isDigit(*at))
        ++at;
    return at > first ? at : nullptr;
}

bool isNumber(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    at += at < end && *at == '-';
    const bool leadingZero = at < end && *at == '0';
    const char *const first = at;
    at = afterDigits(at, end);
    if (!at || (leadingZero && at - first > 1))
        return false;
    if (at < end && *at == '.' && !(at = afterDigits(at + 1, end)))
        return false;
    if (at < end && (*at == 'e' || *at == 'E')) {
        ++at;
        at += at < end && (*at == '+' || *at == '-');
        at = afterDigits(at, end);
    }
    return at == end;
}

} // namespace

RowReader::RowReader(JsonMarks &marks, const RowRecipe &recipe, const OwnerNames &names,
                     RowTree &tree, PackedRows &rows)
    : m_marks(marks), m_recipe(recipe), m_names(names),
      m_rows(rows), m_keys{recipe.id,   recipe.name,      recipe.ownerId,
                           recipe.type, recipe.rawStatus, recipe.externalId},
      m_tree(tree)
{
    // Two columns of the same key share a slot.
    for (size_t i = 0; i < KeyCount; ++i)
        m_slotOfKey[i] =
            static_cast<int>(std::find(m_keys.begin(), m_keys.end(), m_keys[i]) - m_keys.begin());
    m_leaves.reserve(usualLeaves);
    if (!m_tree.places.empty())
        return;
    m_tree.places.reserve(usualLeaves);
    m_tree.places.emplace_back().standing = {recipe.fields.size(), FieldTreatment::Plain};
}

bool RowReader::element()
{
    m_slots.fill({});
    m_leaves.clear();
    m_merchantIds.clear();
    m_unescaped.clear();
    m_hasOddId = false;
    return m_marks.take('{') && members(0, 3) && row();
}

/// What follows the bracket.
bool RowReader::members(size_t place, int depth)
{
    if (m_marks.take('}')) {
        if (place != 0)
            leaf(place, FieldKind::Empty, {});
        return true;
    }
    size_t expected = 0;
    do {
        if (m_marks.peek() != '"')
            return false;
        const size_t child = childOf(place, m_marks.token(), expected);
        if (child == 0 || !m_marks.take(':') || !visit(child, depth))
            return false;
    } while (m_marks.take(','));
    return m_marks.take('}');
}

bool RowReader::elements(size_t place, int depth)
{
    if (m_marks.take(']')) {
        leaf(place, FieldKind::Empty, {});
        return true;
    }
    size_t index = 0;
    do {
        const size_t child = childAt(place, index++);
        if (child == 0 || !visit(child, depth))
            return false;
    } while (m_marks.take(','));
    return m_marks.take(']');
}

bool RowReader::visit(size_t place, int depth)
{
    if (depth >= deepestJson || m_leaves.size() >= static_cast<size_t>(mostFields))
        return false;
    switch (m_marks.peek()) {
    case '{':
        fill(place, {}, false);
        return m_marks.take('{') && members(place, depth + 1);
    case '[':
        fill(place, {}, false);
        return m_marks.take('[') && elements(place, depth + 1);
    case '"':
        return text(m_marks.token(), place);
    case '\0':
        return false;
    default:
        return scalar(m_marks.token(), place);
    }
}

/// The text of a string with its quotes; nothing if it is none.
std::optional<std::string_view> RowReader::unescaped(std::string_view token)
{
    if (token.size() < 2 || token.back() != '"')
        return std::nullopt;
    if (!m_marks.hasEscapes() || !std::memchr(token.data(), '\\', token.size()))
        return token.substr(1, token.size() - 2);
    JsonValue value;
    JsonParser parser(viewOf(token));
    if (!parser.document(value))
        return std::nullopt;
    const QByteArray &text = m_unescaped.emplace_back(value.text().toUtf8());
    return std::string_view(text.constData(), static_cast<size_t>(text.size()));
}

bool RowReader::text(std::string_view token, size_t place)
{
    const auto found = unescaped(token);
    if (!found || std::ssize(*found) > longestText
        || found->starts_with("\xEF\xBB\xBF")) // which QString::fromUtf8() drops
        return false;
    fill(place, *found, true);
    const bool isTime = at(place).standing.treatment == FieldTreatment::Time;
    leaf(place,
         found->empty() ? FieldKind::Empty
             : isTime   ? FieldKind::Time
                        : FieldKind::Text,
         *found);
    return true;
}

/// A number, true, false or null.
bool RowReader::scalar(std::string_view found, size_t place)
{
    const char first = found.empty() ? '\0' : found.front();
    if (first == 'n' && found == "null") {
        fill(place, {}, false);
        leaf(place, FieldKind::Empty, {});
    } else if ((first == 't' && found == "true") || (first == 'f' && found == "false")) {
        fill(place, found, false);
        leaf(place, FieldKind::Boolean, found);
    } else if (isNumber(found) && std::ssize(found) <= longestText) {
        fill(place, found, true);
        leaf(place, FieldKind::Number, found);
    } else {
        return false;
    }
    return true;
}

void RowReader::leaf(size_t place, FieldKind kind, std::string_view value)
{
    const bool isSecret =
        kind != FieldKind::Empty && at(place).standing.treatment == FieldTreatment::Secret;
    const auto number = static_cast<quint32>(place);
    if (isSecret)
        m_leaves.push_back({number, FieldKind::Secret, {}});
    else
        m_leaves.push_back({number, kind, value});
}

/// Of members with the same name the last one counts.
void RowReader::fill(size_t place, std::string_view text, bool canBeId)
{
    const Place &here = at(place);
    if (here.slot >= 0)
        m_slots[static_cast<size_t>(here.slot)] = {text, canBeId};
    if (here.holdsMerchants)
        m_merchantIds.clear();
    if (here.isMerchant && canBeId && !text.empty()) {
        m_hasOddId = m_hasOddId || !isPlainId(text);
        m_merchantIds.push_back(viewOf(text));
    }
}

/// Whether JsonValue::id() would take it as it is, without asking what kinds its letters are.
bool RowReader::isPlainId(std::string_view text)
{
    constexpr qsizetype longestId = 256;
    unsigned odd = 0; // counted without a branch, so that many letters are looked at at once
    for (const char c : text)
        odd |= static_cast<unsigned>(static_cast<unsigned char>(c - 0x20) >= 0x7f - 0x20);
    return std::ssize(text) <= longestId && !odd;
}

/// The place of a member; 0 if there is none for it. Members mostly come in the same order.
size_t RowReader::childOf(size_t place, std::string_view token, size_t &expected)
{
    const auto &children = at(place).children;
    if (expected < children.size() && isHere(at(children[expected]), token.data() + 1))
        return children[expected++];
    const auto unquoted = unescaped(token);
    if (!unquoted || std::ssize(*unquoted) > longestFieldKey)
        return 0;
    const std::string_view key = *unquoted;
    for (size_t i = 0; i < children.size(); ++i) {
        if (at(children[i]).key == key) {
            expected = i + 1;
            return children[i];
        }
    }
    const QString name = QString::fromUtf8(viewOf(key));
    const QString &above = at(place).pattern;
    const QString pattern = above.isEmpty() ? name : QString(above + u'.' + name);
    QByteArray path = at(place).path;
    if (!path.isEmpty())
        path += '.';
    path += name.toUtf8();
    expected = children.size() + 1;
    const size_t number = addPlace(place, key, pattern, path, name);
    if (number > 0)
        at(place).children.push_back(number);
    return number;
}

size_t RowReader::childAt(size_t place, size_t index)
{
    const Place &above = at(place);
    if (index < above.elements.size())
        return above.elements[index];
    const QByteArray path = above.path + '[' + QByteArray::number(qulonglong(index)) + ']';
    const size_t number = addPlace(place, {}, QString(above.pattern + u"[]"), path, {});
    if (number > 0)
        at(place).elements.push_back(number);
    return number;
}

size_t RowReader::addPlace(size_t place, std::string_view key, const QString &pattern,
                           const QByteArray &path, QStringView name)
{
    const size_t number = m_tree.places.size();
    if (number >= mostPlaces)
        return 0;
    Place child;
    child.key = key;
    if (key.size() <= longestPlainKey && key.find_first_of("\\\"") == std::string_view::npos) {
        child.quoted = child.key + '"';
        const size_t known = std::min(child.quoted.size(), sizeof child.start);
        const quint64 all = ~quint64{0};
        child.start = 0;
        std::memcpy(&child.start, child.quoted.data(), known);
        std::memcpy(&child.mask, &all, known);
    }
    child.pattern = pattern;
    child.path = path;
    child.standing = standingAt(m_recipe.fields, pattern, name, at(place).standing);
    child.isMerchant = at(place).holdsMerchants;
    if (place == 0) {
        const auto column = std::find_if(m_keys.begin(), m_keys.end(), [key](QLatin1String known) {
            return !known.isEmpty() && key == std::string_view(known.data(), size_t(known.size()));
        });
        child.slot = column == m_keys.end() ? -1 : static_cast<int>(column - m_keys.begin());
        child.holdsMerchants = !m_recipe.merchantIds.isEmpty()
            && key
                == std::string_view(m_recipe.merchantIds.data(),
                                    size_t(m_recipe.merchantIds.size()));
    }
    m_tree.places.push_back(std::move(child));
    return number;
}

/// Whether the document has this member's name at `key`. Behind its end there is padding.
bool RowReader::isHere(const Place &child, const char *key)
{
    quint64 start = 0;
    std::memcpy(&start, key, sizeof start);
    const auto size = child.quoted.size();
    return (start & child.mask) == child.start
        && (size <= sizeof start || std::memcmp(key, child.quoted.data(), size) == 0);
}

} // namespace console
