#pragma once

#include "models/domain/jsonvalue.h"
#include "models/domain/fieldlist.h"

#include <span>

namespace console {

enum class FieldTreatment {
    Plain,
    Time, ///< ISO 8601
    Secret, ///< this value, and every leaf below it: names are shown, values are dropped
};

/// What the documents say of one path. "owners[].ssn" stands for every element. A path covers
/// everything below it, unless a longer one says otherwise. Compared without regard to case.
struct FieldRule {
    QLatin1String path;
    FieldTreatment treatment = FieldTreatment::Plain;
};

/// What holds at one place of an object's tree, inherited by everything below it.
struct FieldStanding {
    size_t order = 0; ///< in the table; behind it for what it does not list
    FieldTreatment treatment = FieldTreatment::Plain;
};

/// `pattern` is the place's path without indexes ("owners[].ssn"), `key` its own name.
[[nodiscard]] FieldStanding standingAt(std::span<const FieldRule> rules, const QString &pattern,
                                       QStringView key, FieldStanding above);

inline constexpr qsizetype mostFields = 1000;
inline constexpr qsizetype longestFieldKey = 128;

/// Every leaf of a platform's object: in the table's order first, then what no document lists, as
/// delivered. Undocumented fields whose name sounds like a secret are treated as one. At most
/// 1,000 fields; a last one named "…" then counts the rest.
[[nodiscard]] FieldList flatten(const JsonValue &object, std::span<const FieldRule> rules);

/// True for names such as "apiSecret", "access_token", "ssn".
[[nodiscard]] bool soundsSecret(QStringView name);

} // namespace console
