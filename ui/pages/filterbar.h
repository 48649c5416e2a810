#pragma once

#include "models/tables/cataloguequery.h"
#include "models/tables/facetcounts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace console {

class QueryCompleter;

/// Title, search and filters of a catalogue page.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(ObjectKind kind, QWidget *parent = nullptr);

    /// What is asked for; the account is not this bar's business and is left absent.
    [[nodiscard]] CatalogueQuery query() const;
    void setQuery(const CatalogueQuery &query);

    /// Everything of a query but the search, which stays.
    void setFacets(const CatalogueQuery &facets);

    void clear();
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    /// What can follow a field in the search: the values that occur.
    void offerValues(const FacetCounts &facets, const QStringList &accounts);

    /// Shows and hides the facets beside the table.
    [[nodiscard]] QPushButton &facetButton() const { return *m_facetButton; }

signals:
    void changed();
    void leaveDownwards(); ///< Down or Enter in the search field: the person wants the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteChange();
    void takeFacets(const CatalogueQuery &facets);

    QLineEdit *m_search = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_facetButton = nullptr;
    QueryCompleter *m_completer = nullptr;
    CatalogueQuery m_facets; ///< all but the search and the account
};

} // namespace console
