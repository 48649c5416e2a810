#pragma once

#include "models/ports/clock.h"
#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguequery.h"
#include "models/tables/cataloguestore.h"

#include <QAbstractTableModel>

namespace console {

/// A thin face on the store: one kind of object, filtered and sorted, as rows and columns. Rows
/// move, appear and change in place; the model is reset only when the query's account changes.
class CatalogueTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    CatalogueTable(const CatalogueStore &store, ObjectKind kind, const Clock &clock,
                   QObject *parent = nullptr);

    void setQuery(const CatalogueQuery &query);
    [[nodiscard]] const CatalogueQuery &query() const { return m_query; }

    [[nodiscard]] ObjectKind kind() const { return m_kind; }

    /// How many rows the account scope of the query has, before text and other filters.
    [[nodiscard]] int totalCount() const;

    /// The row at a position of this table; nullptr outside.
    [[nodiscard]] const CatalogueRow *rowAt(int row) const;

    /// Where an object stands in this table; -1 if filtered out or unknown.
    [[nodiscard]] int positionOf(const AccountId &account, const QString &id) const;

    /// Rows in the order shown, for export.
    [[nodiscard]] std::vector<CatalogueRow> shownRows() const;

    /// The same scope (account) without text and other filters.
    [[nodiscard]] std::vector<CatalogueRow> allRows() const;

    /// Ages are text that grows old: emits dataChanged for the age column. Called by a ticker.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void countsChanged();

private:
    const CatalogueStore &m_store;
    ObjectKind m_kind;
    const Clock &m_clock;
    CatalogueQuery m_query;
    std::vector<int> m_visible; ///< indexes into m_store.rows(m_kind), in the order shown
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace console
