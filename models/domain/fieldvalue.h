#pragma once

#include "models/domain/jsonvalue.h"
#include "models/domain/secretbuffer.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace console {

/// One field's value as JSON bytes: order of keys and spelling of numbers stay as written. The bytes
/// live in a SecretBuffer that all copies share, because config, metadata and settings may hold
/// secrets (product.md); a field whose spec says secret is never asked for its text().
class FieldValue
{
public:
    FieldValue() = default; ///< no value: the key is absent

    [[nodiscard]] static FieldValue ofText(QStringView text);
    [[nodiscard]] static FieldValue ofSecret(const SecretBuffer &secret); ///< as a JSON string
    [[nodiscard]] static FieldValue ofBoolean(bool value);
    [[nodiscard]] static FieldValue ofList(const QStringList &texts);

    /// Bytes that are one complete JSON value, taken as they are: numbers, objects, null.
    [[nodiscard]] static FieldValue ofJson(QByteArrayView json);

    [[nodiscard]] bool isMissing() const { return !m_json; }

    /// Neither missing nor null.
    [[nodiscard]] bool isSet() const;

    /// Missing, null, "", [] or {}: what platforms use for each other (ixopay.md "quirk").
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] QByteArrayView json() const;

    /// Strings decoded, numbers and booleans as written; empty for everything else.
    [[nodiscard]] QString text() const;

    /// A string's bytes without passing through a QString; empty for everything else.
    [[nodiscard]] SecretBuffer secret() const;

    [[nodiscard]] std::optional<bool> flag() const;

    /// An array's strings, numbers and booleans; empty for everything else.
    [[nodiscard]] QStringList list() const;

    /// The same JSON value: white space, escapes and the order of an object's keys do not count;
    /// 1, 1.0 and 1e0 are one number; two blank values are the same.
    [[nodiscard]] bool sameAs(const FieldValue &other) const;

private:
    std::shared_ptr<const SecretBuffer> m_json;
};

/// What FieldValue::sameAs compares, for values inside others.
[[nodiscard]] bool sameJson(const JsonValue &a, const JsonValue &b);

} // namespace console
