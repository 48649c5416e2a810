#pragma once

#include "models/tables/facetcounts.h"

#include <QCompleter>

class QStringListModel;

namespace console {

/// Completes the last word of a search once it has a field's colon: "status:a" to "status:active".
class QueryCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit QueryCompleter(QObject *parent);

    void offer(const FacetCounts &facets, const QStringList &accounts);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &path) const override;

private:
    QStringListModel *m_words;
};

/// What stands before the word that is being typed, and that word; quotes hold a value together.
[[nodiscard]] std::pair<QString, QString> lastWordOf(const QString &text);

/// "status:active", with quotes around a value of several words.
[[nodiscard]] QString queryWord(QLatin1String field, QString value);

/// All words that a search with these facets may complete to.
[[nodiscard]] QStringList queryCompletions(const FacetCounts &facets, const QStringList &accounts);

} // namespace console
