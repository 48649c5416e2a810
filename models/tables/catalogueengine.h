#pragma once

#include "models/tables/rowfilter.h"
#include "models/tables/roworder.h"
#include "models/tables/storedrift.h"

namespace console {

/// What is to be shown of which rows.
struct CatalogueTask {
    CatalogueSection section;
    StoreDrift drift; ///< from the section of the task before to this one's
    CatalogueQuery query;
    int column = 0; ///< negative: the order in which rows came
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// What came of a task.
struct CatalogueOutcome {
    CatalogueTask task;
    std::vector<int> shown; ///< rows of the task's section, in order
    FacetCounts facets;
    int total = 0; ///< rows of the query's account
};

/// Which rows of a section are shown, and in what order. Knows neither signals nor threads; only
/// rows that changed, or that can still match, are looked at anew.
class CatalogueEngine {
public:
    [[nodiscard]] CatalogueOutcome run(CatalogueTask task);

    /// Roughly how many rows run() would have to handle; sorting one counts as several.
    [[nodiscard]] qint64 costOf(const CatalogueTask &task) const;

    /// Every row of the last task's account, in its order.
    [[nodiscard]] std::vector<int> accountRows(const CatalogueSection &section) const;

private:
    void follow(const CatalogueTask &task);

    RowFilter m_filter;
    RowOrder m_order;
    int m_column = 0;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_hasRun = false;
};

} // namespace console
