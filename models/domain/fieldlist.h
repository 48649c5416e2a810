#pragma once

#include <QList>
#include <QString>

namespace console {

/// What a field's value is, as far as showing and exporting it goes.
enum class FieldKind {
    Text,
    Number, ///< as the platform wrote it, digits untouched
    Boolean, ///< "true" or "false"
    Time, ///< ISO 8601 as delivered
    Secret, ///< a secret is set; `value` is always empty: parsers never let it in
    Empty, ///< null, "" or {} at the platform
};

/// One field of a platform's object, kept for display even where the console knows nothing of it.
struct Field
{
    QString path; ///< the platform's own spelling, "config.username", "owners[0].lastName"
    QString value; ///< untrusted text, at most 4,096 characters
    FieldKind kind = FieldKind::Text;
    bool operator==(const Field &) const = default;
};

/// In the platform's documented order first, unknown fields after it.
using FieldList = QList<Field>;

} // namespace console
