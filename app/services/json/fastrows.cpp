#include "app/services/json/fastrows.h"

#include "app/services/json/jsonmarks.h"
#include "app/services/json/rowreader.h"
#include "models/domain/jsonreader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace console {

namespace {

constexpr size_t longestPage = 512 * 1024; ///< bytes

/// The list, and what stands around it.
class ListReader {
public:
    ListReader(JsonMarks &marks, std::span<const QLatin1String> keys, RowReader &rows)
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

    JsonMarks &m_marks;
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
    const std::string_view key =
        quoted.substr(1, quoted.size() - std::min<size_t>(2, quoted.size()));
    return std::any_of(m_keys.begin(), m_keys.end(), [key](QLatin1String known) {
        return key == std::string_view(known.data(), static_cast<size_t>(known.size()));
    });
}

} // namespace

bool readRowsFast(QByteArrayView json, std::span<const QLatin1String> keys, const RowRecipe &recipe,
                  const OwnerNames &names, PackedRows &rows, JsonValue &around)
{
    // Kept from page to page: asking for the memory would take longer than reading them.
    static thread_local JsonMarks kept;
    JsonMarks own;
    JsonMarks &marks = static_cast<size_t>(json.size()) <= longestPage ? kept : own;
    if (!marks.read(json))
        return false;
    // A recipe is as old as the program.
    static thread_local std::map<const RowRecipe *, RowTree> trees;
    RowTree &tree = trees[&recipe];
    if (tree.isCrowded())
        tree = {};
    RowReader reader(marks, recipe, names, tree, rows);
    return ListReader(marks, keys, reader).read(around);
}

} // namespace console
