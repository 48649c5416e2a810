#pragma once

#include "models/domain/account.h"

#include <QList>
#include <QString>

#include <optional>

namespace console {

/// What a search that finds nothing may have meant.
struct QuerySuggestion
{
    QString word; ///< "env:live"
    QString text; ///< the whole search with it
    bool operator==(const QuerySuggestion &) const = default;
};

/// A plain word that names an environment, or a status in another language than English, is meant as
/// one: neither stands in the text that is searched. (Names of platforms do, so they find their rows
/// by themselves.) Nothing if no word does, or none of these accounts is of that environment.
[[nodiscard]] std::optional<QuerySuggestion> querySuggestion(const QString &text,
                                                             const QList<Account> &accounts);

} // namespace console
