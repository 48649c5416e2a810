#pragma once

#include "models/ports/clock.h"
#include "models/tables/cataloguecolumns.h"
#include "models/tables/catalogueengine.h"
#include "models/tables/cataloguestore.h"

#include <QAbstractTableModel>

namespace console {

/// A thin face on the store: one kind of object, filtered and sorted, as rows and columns. Rows
/// move, appear and change in place; the model is reset only when the query's account changes.
class CatalogueTable : public QAbstractTableModel {
    Q_OBJECT

public:
    CatalogueTable(const CatalogueStore &store, ObjectKind kind, const Clock &clock,
                   QObject *parent = nullptr);

    void setQuery(const CatalogueQuery &query);
    [[nodiscard]] const CatalogueQuery &query() const { return m_query; }

    [[nodiscard]] ObjectKind kind() const { return m_kind; }

    /// How many rows the account scope of the query has, before text and other filters.
    [[nodiscard]] int totalCount() const;

    /// The row at a position of this table; nullptr outside. Good until the store changes.
    [[nodiscard]] const CatalogueRow *rowAt(int row) const;

    /// Where an object stands in this table; -1 if filtered out or unknown.
    [[nodiscard]] int positionOf(const AccountId &account, const QString &id) const;

    /// Rows in the order shown, for export.
    [[nodiscard]] std::vector<CatalogueRow> shownRows() const;

    /// The same scope (account) without text and other filters.
    [[nodiscard]] std::vector<CatalogueRow> allRows() const;

    /// Ages are text that grows old: emits dataChanged for the age column. Called by a ticker.
    void refreshAges();

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A negative column: the order in which rows came.
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// rowCount() or totalCount() is another.
    void countsChanged();

private:
    void takeAppended(ObjectKind kind, int first, int last);
    void takeChanged(ObjectKind kind, int first, int last);
    void takeAges(ObjectKind kind, int first, int last);
    void takeRemoved(ObjectKind kind, const QList<int> &newPositions);

    /// Lets m_visible become `next` with as few signals as sense allows; never a reset.
    void show(const std::vector<int> &next);
    void leave(const std::vector<char> &staying);
    void enter(const std::vector<int> &next);
    void removeRun(int first, int last);
    void insertRun(int first, const std::vector<int> &rows);
    void rearrange(const std::vector<int> &from);
    void announceCounts();

    [[nodiscard]] const std::vector<CatalogueRow> &rows() const { return m_store.rows(m_kind); }
    [[nodiscard]] QString toolTip(const CatalogueRow &row, catalogue::Column column) const;
    [[nodiscard]] QString displayed(const CatalogueRow &row, catalogue::Column column) const;
    [[nodiscard]] std::vector<int> shownAmong(int first, int last) const;

    const CatalogueStore &m_store;
    ObjectKind m_kind;
    const Clock &m_clock;
    CatalogueQuery m_query;
    CatalogueEngine m_engine;
    std::vector<int> m_visible; ///< indexes into rows(), in the order shown; -1: about to go
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QPair<int, int> m_announced{0, 0}; ///< what countsChanged() last told: shown, total
};

} // namespace console
