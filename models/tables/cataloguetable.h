#pragma once

#include "models/ports/clock.h"
#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguesnapshot.h"
#include "models/tables/cataloguestore.h"
#include "models/tables/cataloguework.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

namespace console {

/// A thin face on the store: one kind of object, filtered and sorted, as rows and columns. Shows
/// the store as it was when the last outcome came: at once for what takes less than a frame, else
/// a little later, and only ever for the newest query. The model is reset only when the query's
/// account changes; otherwise rows move, appear and change in place.
class CatalogueTable : public QAbstractTableModel {
    Q_OBJECT

public:
    CatalogueTable(const CatalogueStore &store, ObjectKind kind, const Clock &clock,
                   QObject *parent = nullptr);
    ~CatalogueTable() override;

    void setQuery(const CatalogueQuery &query);

    /// The newest query; what is shown may still be an older one's while isWorking().
    [[nodiscard]] const CatalogueQuery &query() const { return m_query; }

    [[nodiscard]] ObjectKind kind() const { return m_kind; }

    /// How many rows the account scope of the query has, before text and other filters.
    [[nodiscard]] int totalCount() const { return m_total; }

    /// What each value of each facet would show.
    [[nodiscard]] const FacetCounts &facets() const { return m_facets; }

    /// The row at a position of this table; nothing outside. Takes a while: the whole row is made.
    [[nodiscard]] std::optional<CatalogueRow> rowAt(int row) const;

    /// Whether no row of the account scope has anything in a column, as far as some of them, spread
    /// over all, can tell. False where there is no row.
    [[nodiscard]] bool isBlank(catalogue::Column column) const;

    /// Where an object stands in this table; -1 if filtered out or unknown.
    [[nodiscard]] int positionOf(const AccountId &account, const QString &id) const;

    /// Where these objects stand, ascending, without those that are filtered out or unknown: one
    /// pass for all of them.
    [[nodiscard]] std::vector<int>
    positionsOf(const QSet<std::pair<AccountId, QString>> &objects) const;

    /// Rows in the order shown, for export.
    [[nodiscard]] CatalogueSnapshot shownSnapshot() const;

    /// The same scope (account) without text and other filters.
    [[nodiscard]] CatalogueSnapshot allSnapshot() const;

    // The same as vectors, for what handles few rows.
    [[nodiscard]] std::vector<CatalogueRow> shownRows() const;
    [[nodiscard]] std::vector<CatalogueRow> allRows() const;

    /// Ages are text that grows old: emits dataChanged for the age column. Called by a ticker.
    void refreshAges();

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Whether something newer than what is shown is on its way.
    [[nodiscard]] bool isWorking() const;

    /// Blocks until the newest is shown. For what must know at once where a row stands.
    void settle();

    /// How many rows may be handled at once, in the caller's thread.
    void setPatience(qint64 rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A negative column: the order in which rows came.
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// rowCount() or totalCount() is another.
    void countsChanged();
    void facetsChanged();
    /// Something newer is going to be shown, in one or several steps; settled() follows. `asked`: a
    /// person changed query or sorting, and not only rows came, went or changed.
    void aboutToShow(bool asked);
    /// The newest query is shown; also if it shows what was shown before.
    void settled();

private:
    void takeAppended(ObjectKind kind, int first, int last);
    void takeChanged(ObjectKind kind, const QList<int> &rows);
    void takeAges(ObjectKind kind, const QList<int> &rows);
    void takeRemoved(ObjectKind kind, const QList<int> &newPositions);

    void note(const StoreDrift &drift);
    void takeEnd();
    void gather();
    void work();
    void takeOutcome();
    void take(CatalogueOutcome outcome);
    void followRows(const StoreDrift &drift);
    void announceData(const std::vector<char> &before, const StoreDrift &drift);

    /// Lets m_visible become `next` with as few signals as sense allows; never a reset.
    void show(std::vector<int> next);
    [[nodiscard]] static std::optional<std::vector<int>> additions(const std::vector<int> &fewer,
                                                                   const std::vector<int> &more);
    void narrow(std::vector<int> next, const std::vector<int> &leaving);
    void widen(std::vector<int> next, const std::vector<int> &coming);
    void leave(const std::vector<int> &next);
    void enter(std::vector<int> next);
    void removeRun(int first, int last);
    void insertRun(int first, const std::vector<int> &rows);
    void rearrange(std::vector<int> arranged);
    template <typename NewPlace>
    void movePersistent(NewPlace newPlace);
    void announceCounts();

    [[nodiscard]] bool holds(int sectionRow, const AccountId &account, const QString &id) const;
    [[nodiscard]] std::vector<char> marked(const std::vector<int> &rows) const;
    [[nodiscard]] int sectionRow(int row) const;
    [[nodiscard]] QString toolTip(int sectionRow, catalogue::Column column) const;
    [[nodiscard]] QString displayed(int sectionRow, catalogue::Column column) const;
    [[nodiscard]] QVariant sortValue(int sectionRow, catalogue::Column column) const;

    const CatalogueStore &m_store;
    ObjectKind m_kind;
    const Clock &m_clock;
    CatalogueSection m_section; ///< what is shown is of it; the store may be further
    std::vector<int> m_visible; ///< rows of m_section in the order shown; negative: about to go
    CatalogueQuery m_query;
    std::optional<AccountId> m_shownAccount;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    FacetCounts m_facets;
    int m_total = 0;
    QPair<int, int> m_announced{0, 0}; ///< what countsChanged() last told: shown, total

    CatalogueWork m_work;
    StoreDrift m_drift; ///< since the last task
    StoreDrift m_unshown; ///< since what is shown, up to the last outcome
    bool m_isAsked = false; ///< query or sorting changed since the last task
    bool m_isUrgent = false; ///< what came is not to wait for more
    bool m_isAnswer = false; ///< they changed since what is shown
    QTimer m_pause; ///< rows that stream in are gathered
    QElapsedTimer m_sinceWork; ///< since the last task began
    qint64 m_lastCost = 0; ///< ms, of that task and of showing its outcome
};

} // namespace console
