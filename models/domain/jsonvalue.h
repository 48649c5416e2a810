#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace console {

/// One value of a reply. Not QJsonValue, because three things matter here that it loses: the
/// platform's order of keys, the digits of a number as written, and the bytes a value came from.
class JsonValue {
public:
    enum class Type { Missing, Null, Boolean, Number, String, Array, Object };
    struct Member;

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }

    /// Neither missing nor null: the two mean the same everywhere.
    [[nodiscard]] bool isSet() const { return m_type > Type::Null; }

    /// An object's members or an array's elements (with empty keys), as delivered.
    [[nodiscard]] const std::vector<Member> &children() const { return m_children; }

    /// The member of that name, the last if there are several; a missing value if there is none.
    [[nodiscard]] const JsonValue &operator[](QStringView key) const;

    /// The same without regard to case, should the exact spelling be absent (ixopay.md §2.3).
    [[nodiscard]] const JsonValue &anyCase(QStringView key) const;

    /// Strings, numbers (digits untouched) and booleans as text; empty for everything else.
    [[nodiscard]] QString text() const;

    /// text(), at most 4,096 characters: for names and statuses.
    [[nodiscard]] QString label() const;

    /// text(), if it can be an id: at most 256 characters, none of them invisible. Else empty. An
    /// id is never cut, because a cut id names something else.
    [[nodiscard]] QString id() const;

    /// true, false, "true", "false", 1, 0, "1", "0"; absent for everything else.
    [[nodiscard]] std::optional<bool> flag() const;

    /// A whole number, written as a number or as a string.
    [[nodiscard]] std::optional<qint64> integer() const;

    /// The value's own bytes within the document it was read from.
    [[nodiscard]] QByteArrayView rawIn(QByteArrayView document) const;

private:
    friend class JsonParser;

    Type m_type = Type::Missing;
    QString m_text;
    std::vector<Member> m_children;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

struct JsonValue::Member {
    QString key;
    JsonValue value;
};

/// `text` with at most `length` characters, never ending in half a surrogate pair.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace console
