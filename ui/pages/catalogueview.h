#pragma once

#include "models/domain/account.h"
#include "models/tables/cataloguetable.h"
#include "ui/pages/columnlayout.h"
#include "ui/pages/objectkey.h"
#include "ui/widgets/columnfit.h"

#include <QHash>
#include <QMimeData>
#include <QSet>
#include <QTableView>

#include <memory>
#include <optional>
#include <utility>

class QTemporaryDir;

namespace console {

class CatalogueDelegate;
class RowDrag;

/// The table of a catalogue page: rows are chosen, never cells; Tab leaves it, Enter opens the
/// detail, Shift+F10 the menu, Ctrl+Left/Right sort by the next column.
class CatalogueView : public QTableView
{
    Q_OBJECT

public:
    CatalogueView(CatalogueTable &table, QWidget *parent);

    /// Platform, account and environment mean something only where accounts are mixed.
    void setAccountColumns(bool shown);

    [[nodiscard]] TableLayout tableLayout() const;
    void setTableLayout(const TableLayout &layout);

    /// Whether a person wants to see a column, be it shown now or not.
    [[nodiscard]] bool isColumnChosen(catalogue::Column column) const;
    /// The last column that is always there stays.
    [[nodiscard]] bool mayHide(catalogue::Column column) const;
    void chooseColumn(catalogue::Column column, bool shown);

    void setStaleAccounts(const QSet<AccountId> &accounts);

    void choose(int row);

    /// The row that is current and selected, which is what commands are about; -1 if there is none.
    [[nodiscard]] int chosenRow() const;

    /// Takes the focus, with the first row chosen.
    void enter();

    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending

    /// Chosen objects that a filter hides now. They are chosen again as soon as they are shown;
    /// choosing something else forgets them.
    [[nodiscard]] const QSet<ObjectKey> &outOfSight() const { return m_outOfSight; }
    /// What is chosen, in sight or not; nothing at all of more than `most`.
    [[nodiscard]] QSet<ObjectKey> chosenKeys(int most) const;
    /// The ids of the chosen rows in sight, from top to bottom.
    [[nodiscard]] QStringList chosenIds() const;
    /// Chooses more beside what is chosen, as soon as it is shown.
    void chooseToo(const QSet<ObjectKey> &keys);

    /// The column that the rows are sorted by, which is what keys about columns are about.
    void moveSortColumn(int step);
    void widenSortColumn(int steps);

    /// The chosen rows in the order shown, with the columns that are shown; null without a choice.
    /// With a folder they can be had as a file in it.
    [[nodiscard]] std::unique_ptr<QMimeData>
    copiedRows(const std::shared_ptr<QTemporaryDir> &folder = {}) const;

    [[nodiscard]] RowDrag &rowDrag() const { return *m_drag; }

signals:
    void currentChangedRow();
    void selectionCountChanged();
    void opened();
    void contextMenuWanted(const QPoint &global);
    void columnMenuWanted(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void buildHeader();
    void hideColumns();
    void fitColumns();
    void noteBlanks();
    void noteWidth(int section, int before, int now);
    [[nodiscard]] ColumnRoom roomFor(catalogue::Column column) const;
    void giveUpBlanks(const QList<catalogue::Column> &shown, QList<ColumnRoom> &rooms) const;
    [[nodiscard]] QList<catalogue::Column> shownColumns() const; ///< in the order shown
    void sortByNeighbour(int step);
    void noteGoing(int first, int last);
    void chooseAgain();
    void returnToSight(int row);
    [[nodiscard]] ObjectKey keyOf(int row) const;
    void noteCurrent();
    void restoreCurrent();

    CatalogueTable &m_table;
    CatalogueDelegate *m_delegate;
    QSet<catalogue::Column> m_hiddenColumns; ///< by choice
    QHash<catalogue::Column, int> m_widths; ///< as arranged, which is not what there is room for
    QHash<catalogue::Column, int> m_fitted; ///< as shown
    QSet<catalogue::Column> m_sized; ///< by a person: they keep their width
    QSet<catalogue::Column> m_blank; ///< nothing stands in them
    bool m_fitting = false;
    bool m_mixed = true;
    QSet<ObjectKey> m_outOfSight;
    std::optional<ObjectKey> m_hiddenCurrent; ///< one of them
    std::optional<ObjectKey> m_kept; ///< who is current, during a reset
    RowDrag *m_drag;
};

} // namespace console
