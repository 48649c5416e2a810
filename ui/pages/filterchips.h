#pragma once

#include "models/tables/cataloguequery.h"
#include "models/tables/facetcounts.h"

#include <QWidget>

namespace console {

class FlowLayout;

/// A chip for every restriction but the search itself; pressing it takes the restriction away.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(ObjectKind kind, QWidget *parent = nullptr);

    /// Hidden if nothing is restricted. `facets` knows owners by their names.
    void show(const CatalogueQuery &query, const FacetCounts &facets);

signals:
    void changed(const console::CatalogueQuery &query);

private:
    void addChip(const QString &what, const QString &value, const CatalogueQuery &without);

    ObjectKind m_kind;
    FlowLayout *m_layout;
    CatalogueQuery m_shown;
};

} // namespace console
