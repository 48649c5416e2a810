#pragma once

#include "models/tables/cataloguequery.h"
#include "models/tables/facetcounts.h"

#include <QFrame>

class QTreeWidget;
class QTreeWidgetItem;

namespace console {

/// What can be restricted, each value with the number of rows it would show. Space or a click
/// chooses; several of one facet add up, facets restrict each other.
class FacetPane : public QFrame
{
    Q_OBJECT

public:
    explicit FacetPane(ObjectKind kind, QWidget *parent = nullptr);

    void show(const FacetCounts &counts, const CatalogueQuery &chosen);

signals:
    /// The search and the account of the query mean nothing.
    void changed(const console::CatalogueQuery &facets);

private:
    enum Facet { Platforms, Environments, Statuses, Types, Owners, FacetCount };

    void setValues(Facet facet, const QList<FacetValue> &values, const QSet<QString> &chosen);
    [[nodiscard]] QSet<QString> chosenOf(Facet facet) const;
    void noteChange();

    QTreeWidget *m_tree;
    std::array<QTreeWidgetItem *, FacetCount> m_groups{};
    bool m_showing = false;
};

} // namespace console
