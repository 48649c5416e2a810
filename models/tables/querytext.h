#pragma once

#include <QList>
#include <QString>

#include <array>

namespace console {

/// Where a word of a search must stand.
enum class QueryField { Any, Status, Platform, Type, Owner, Account, Environment, Id };

struct QueryFieldWord {
    QLatin1String word; ///< what people type, without the colon
    QueryField field;
};

/// All that parseQueryText() knows, for whoever completes or explains a search.
inline constexpr std::array queryFieldWords{
    QueryFieldWord{QLatin1String("status"), QueryField::Status},
    QueryFieldWord{QLatin1String("platform"), QueryField::Platform},
    QueryFieldWord{QLatin1String("type"), QueryField::Type},
    QueryFieldWord{QLatin1String("owner"), QueryField::Owner},
    QueryFieldWord{QLatin1String("account"), QueryField::Account},
    QueryFieldWord{QLatin1String("env"), QueryField::Environment},
    QueryFieldWord{QLatin1String("id"), QueryField::Id},
};

struct QueryWord {
    QueryField field = QueryField::Any;
    QString text; ///< folded, never empty
    bool operator==(const QueryWord &) const = default;
};

/// The words of a search: "acme status:active owner:"north wind"". Quotes hold a value together
/// after a field's colon only; an unknown field is an ordinary word; a field without a value, which
/// is being typed, restricts nothing.
[[nodiscard]] QList<QueryWord> parseQueryText(const QString &text);

} // namespace console
