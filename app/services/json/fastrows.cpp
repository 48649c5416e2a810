#include "app/services/json/fastrows.h"

#include "models/domain/jsonparser.h"
#include "models/domain/jsonreader.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace console {

namespace {

// As in jsonparser.cpp; what goes beyond is left to it to refuse.
constexpr int deepest = 64;
constexpr qsizetype longestText = 4096; ///< bytes: no longer than what labels keep of characters
constexpr qsizetype longestId = 256;
constexpr size_t longestPlainKey = simdjson::SIMDJSON_PADDING - 4;
constexpr size_t mostPlaces = 4096;
constexpr size_t mostShapes = 512;
constexpr size_t usualLeaves = 32;
constexpr size_t longestPage = 512 * 1024; ///< bytes

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// A document, and where in it brackets, commas, colons and the first letters of everything else
/// stand: simdjson finds them, and sees to it that strings end and that all of it is UTF-8. Whether
/// they stand where they should is for the reader to say.
class Marks {
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
                    size, deepest, m_finder))
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
        while (last > first && isSpace(last[-1]))
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
    [[nodiscard]] size_t start() const { return m_finder->structural_indexes[m_next]; }

    std::vector<char> m_bytes; ///< with padding
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_finder;
    size_t m_next = 0;
    size_t m_end = 0;
    bool m_hasEscapes = false;
};

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

/// Whether JsonValue::id() would take it as it is, without asking what kinds its letters are.
bool isPlainId(std::string_view text)
{
    unsigned odd = 0; // counted without a branch, so that many letters are looked at at once
    for (const char c : text)
        odd |= static_cast<unsigned>(static_cast<unsigned char>(c - 0x20) >= 0x7f - 0x20);
    return std::ssize(text) <= longestId && !odd;
}

/// One place of the objects' common tree, with what the rules say of it.
struct Place {
    std::string key;
    // Of a key that is short, and the same within the document: with the quote behind it, and what
    // its first eight bytes must be. Else no eight bytes are like that.
    std::string quoted;
    quint64 start = 1;
    quint64 mask = 0;
    QString pattern; ///< "owners[].ssn"
    QByteArray path; ///< "owners[0].ssn"
    FieldStanding standing;
    std::vector<size_t> children; ///< members, in the order in which they were met first
    std::vector<size_t> elements; ///< the same place may be an array in another row
    int slot = -1; ///< whose column it is
    bool holdsMerchants = false;
    bool isMerchant = false;
};

/// The value of a key that columns are made of.
struct Slot {
    std::string_view text;
    bool canBeId = false; ///< a string or a number
};

struct Leaf {
    quint32 place;
    FieldKind kind;
    std::string_view value;
};

/// What leaves at the same places, of the same kinds, have in common.
struct LeafShape {
    std::vector<quint32> met; ///< places and kinds
    std::vector<size_t> order; ///< of the fields, as numbers of leaves
    quint32 number = 0;
};

quint32 placeAndKind(const Leaf &leaf)
{
    return leaf.place * 8 + static_cast<quint32>(leaf.kind);
}

/// Whether the document has this member's name at `key`. Behind its end there is padding.
bool isHere(const Place &child, const char *key)
{
    quint64 start = 0;
    std::memcpy(&start, key, sizeof start);
    const auto size = child.quoted.size();
    return (start & child.mask) == child.start
        && (size <= sizeof start || std::memcmp(key, child.quoted.data(), size) == 0);
}

class RowReader {
public:
    RowReader(Marks &marks, const RowRecipe &recipe, const OwnerNames &names, PackedRows &rows);

    /// The object that follows, as a row.
    bool element();

private:
    enum Key { Id, Name, OwnerId, Type, RawStatus, ExternalId, KeyCount };

    bool members(size_t place, int depth);
    bool elements(size_t place, int depth);
    bool visit(size_t place, int depth);
    bool text(std::string_view token, size_t place);
    bool scalar(std::string_view found, size_t place);
    [[nodiscard]] std::optional<std::string_view> unescaped(std::string_view token);
    /// Numbers of places come from places alone: checking each would take longer than reading.
    [[nodiscard]] Place &at(size_t place) { return m_places.data()[place]; }
    void leaf(size_t place, FieldKind kind, std::string_view value);
    void fill(size_t place, std::string_view text, bool canBeId);

    [[nodiscard]] size_t childOf(size_t place, std::string_view token, size_t &expected);
    [[nodiscard]] size_t childAt(size_t place, size_t index);
    size_t addPlace(size_t place, std::string_view key, const QString &pattern,
                    const QByteArray &path, QStringView name);
    [[nodiscard]] const LeafShape *shape();
    [[nodiscard]] bool addShape();
    bool row();
    [[nodiscard]] QByteArrayView ownerName(QByteArrayView id);
    [[nodiscard]] Lifecycle lifecycle(QByteArrayView rawStatus);

    Marks &m_marks;
    const RowRecipe &m_recipe;
    const OwnerNames &m_names;
    PackedRows &m_rows;
    std::array<QLatin1String, KeyCount> m_keys;
    std::array<int, KeyCount> m_slotOfKey{};
    std::vector<Place> m_places;
    std::deque<LeafShape> m_shapes;
    size_t m_lastShape = 0;
    QHash<QByteArray, QByteArray> m_ownerNames;
    QByteArray m_lastStatus;
    std::optional<Lifecycle> m_lastLifecycle;

    // Of the row that is being read.
    std::array<Slot, KeyCount> m_slots;
    bool m_hasOddId = false;
    std::vector<Leaf> m_leaves;
    std::deque<QByteArray> m_unescaped; ///< what views of texts may point to
    std::vector<quint32> m_met;
    std::vector<QByteArrayView> m_merchantIds;
    std::vector<QByteArrayView> m_values;
};

RowReader::RowReader(Marks &marks, const RowRecipe &recipe, const OwnerNames &names,
                     PackedRows &rows)
    : m_marks(marks), m_recipe(recipe), m_names(names), m_rows(rows),
      m_keys{recipe.id,   recipe.name,      recipe.ownerId,
             recipe.type, recipe.rawStatus, recipe.externalId}
{
    // Two columns of the same key share a slot.
    for (size_t i = 0; i < KeyCount; ++i)
        m_slotOfKey[i] = static_cast<int>(std::find(m_keys.begin(), m_keys.end(), m_keys[i])
                                          - m_keys.begin());
    m_places.reserve(usualLeaves);
    m_places.emplace_back().standing = {recipe.fields.size(), FieldTreatment::Plain};
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
    if (depth >= deepest || m_leaves.size() >= static_cast<size_t>(mostFields))
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
    const bool isSecret = kind != FieldKind::Empty
        && at(place).standing.treatment == FieldTreatment::Secret;
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
    const size_t number = m_places.size();
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
            && key == std::string_view(m_recipe.merchantIds.data(),
                                       size_t(m_recipe.merchantIds.size()));
    }
    m_places.push_back(std::move(child));
    return number;
}

/// The shape of the leaves that were met; null if there are too many different ones.
const LeafShape *RowReader::shape()
{
    const auto hasSameShape = [](const Leaf &leaf, quint32 met) { return placeAndKind(leaf) == met; };
    if (m_lastShape < m_shapes.size()
        && std::equal(m_leaves.begin(), m_leaves.end(), m_shapes[m_lastShape].met.begin(),
                      m_shapes[m_lastShape].met.end(), hasSameShape))
        return &m_shapes[m_lastShape];
    m_met.clear();
    for (const Leaf &leaf : m_leaves)
        m_met.push_back(placeAndKind(leaf));
    const auto known = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [this](const LeafShape &s) { return s.met == m_met; });
    m_lastShape = static_cast<size_t>(known - m_shapes.begin());
    if (known == m_shapes.end() && !addShape())
        return nullptr;
    return &m_shapes[m_lastShape];
}

bool RowReader::addShape()
{
    if (m_shapes.size() >= mostShapes)
        return false;
    LeafShape made;
    made.met = m_met;
    for (size_t i = 0; i < m_leaves.size(); ++i)
        made.order.push_back(i);
    std::stable_sort(made.order.begin(), made.order.end(), [this](size_t a, size_t b) {
        return at(m_leaves[a].place).standing.order
            < at(m_leaves[b].place).standing.order;
    });
    QByteArray fields;
    for (const size_t i : made.order)
        putField(fields, m_leaves[i].kind, at(m_leaves[i].place).path);
    made.number = m_rows.shapeNumber(fields);
    m_shapes.push_back(std::move(made));
    return true;
}

bool RowReader::row()
{
    const auto slot = [this](Key key) -> const Slot & {
        return m_slots[static_cast<size_t>(m_slotOfKey[key])];
    };
    const Slot &id = slot(Id);
    const Slot &owner = slot(OwnerId);
    if (!id.canBeId || id.text.empty() || !isPlainId(id.text)
        || m_hasOddId || (owner.canBeId && !isPlainId(owner.text)))
        return false;
    const LeafShape *fields = shape();
    if (!fields)
        return false;
    RowView view;
    view.columns[RowView::Id] = viewOf(id.text);
    view.columns[RowView::Name] = viewOf(slot(Name).text);
    view.columns[RowView::Type] = viewOf(slot(Type).text);
    view.columns[RowView::RawStatus] = viewOf(slot(RawStatus).text);
    view.columns[RowView::ExternalId] = viewOf(slot(ExternalId).text);
    if (owner.canBeId)
        view.columns[RowView::OwnerId] = viewOf(owner.text);
    view.columns[RowView::OwnerName] = ownerName(view.columns[RowView::OwnerId]);
    if (m_recipe.servesOwner && !view.columns[RowView::OwnerId].isEmpty())
        m_merchantIds.insert(m_merchantIds.begin(), view.columns[RowView::OwnerId]);
    m_values.clear();
    for (const size_t i : fields->order)
        m_values.push_back(viewOf(m_leaves[i].value));
    view.merchantIds = m_merchantIds;
    view.values = m_values;
    m_rows.append(view, lifecycle(view.columns[RowView::RawStatus]), fields->number);
    return true;
}

QByteArrayView RowReader::ownerName(QByteArrayView id)
{
    if (m_names.isEmpty())
        return {};
    const auto known = m_ownerNames.constFind(QByteArray::fromRawData(id.data(), id.size()));
    if (known != m_ownerNames.constEnd())
        return *known;
    return *m_ownerNames.insert(id.toByteArray(), m_names.value(QString::fromUtf8(id)).toUtf8());
}

Lifecycle RowReader::lifecycle(QByteArrayView rawStatus)
{
    if (!m_recipe.lifecycle)
        return Lifecycle::Unknown;
    if (!m_lastLifecycle || m_lastStatus != rawStatus) {
        m_lastStatus = rawStatus.toByteArray();
        m_lastLifecycle = m_recipe.lifecycle(QString::fromUtf8(rawStatus));
    }
    return *m_lastLifecycle;
}

/// The list, and what stands around it.
class ListReader {
public:
    ListReader(Marks &marks, std::span<const QLatin1String> keys, RowReader &rows)
        : m_marks(marks), m_keys(keys), m_rows(rows)
    {
    }

    bool read(JsonValue &around)
    {
        if (m_marks.peek() == '[')
            return readJson("[]").map([&](auto none) { around = none; }) && list()
                && m_marks.isAtEnd();
        return envelope(around) && m_marks.isAtEnd();
    }

private:
    bool list();
    bool envelope(JsonValue &around);
    [[nodiscard]] bool isListKey(std::string_view quoted) const;

    Marks &m_marks;
    std::span<const QLatin1String> m_keys;
    RowReader &m_rows;
};

bool ListReader::list()
{
    if (!m_marks.take('['))
        return false;
    if (m_marks.take(']'))
        return true;
    do {
        if (!m_rows.element())
            return false;
    } while (m_marks.take(','));
    return m_marks.take(']');
}

/// Everything but the list is small: it is put together again, and read with care.
bool ListReader::envelope(JsonValue &around)
{
    QByteArray rest = "{";
    bool foundList = false;
    if (!m_marks.take('{'))
        return false;
    do {
        if (m_marks.peek() != '"')
            return false;
        const std::string_view key = m_marks.token();
        // An escape could hide that it is the list's.
        if (key.find('\\') != std::string_view::npos || !m_marks.take(':'))
            return false;
        rest += rest.size() > 1 ? "," : "";
        rest += viewOf(key);
        rest += ':';
        if (m_marks.peek() == '[' && isListKey(key)) {
            // Of two lists readJson() knows which one counts.
            if (std::exchange(foundList, true) || !list())
                return false;
            rest += "[]";
            continue;
        }
        const QByteArrayView value = m_marks.value();
        if (value.isEmpty())
            return false;
        rest += value;
    } while (m_marks.take(','));
    rest += '}';
    auto read = readJson(rest);
    if (!read || !foundList || !m_marks.take('}'))
        return false;
    around = std::move(*read);
    return true;
}

bool ListReader::isListKey(std::string_view quoted) const
{
    const std::string_view key = quoted.substr(1, quoted.size() - std::min<size_t>(2, quoted.size()));
    return std::any_of(m_keys.begin(), m_keys.end(), [key](QLatin1String known) {
        return key == std::string_view(known.data(), static_cast<size_t>(known.size()));
    });
}

} // namespace

bool readRowsFast(QByteArrayView json, std::span<const QLatin1String> keys, const RowRecipe &recipe,
                  const OwnerNames &names, PackedRows &rows, JsonValue &around)
{
    // Kept from page to page: asking for the memory would take longer than reading them.
    static thread_local Marks kept;
    Marks own;
    Marks &marks = static_cast<size_t>(json.size()) <= longestPage ? kept : own;
    if (!marks.read(json))
        return false;
    RowReader reader(marks, recipe, names, rows);
    return ListReader(marks, keys, reader).read(around);
}

} // namespace console
