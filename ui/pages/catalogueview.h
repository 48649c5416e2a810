#pragma once

#include "models/domain/account.h"
#include "models/tables/cataloguetable.h"

#include <QSet>
#include <QTableView>

#include <optional>
#include <utility>

namespace console {

class CatalogueDelegate;

/// The table of a catalogue page: rows are chosen, never cells; Tab leaves it, Enter opens the
/// detail, Shift+F10 the menu, Ctrl+Left/Right sort by the next column.
class CatalogueView : public QTableView
{
    Q_OBJECT

public:
    CatalogueView(CatalogueTable &table, QWidget *parent);

    /// Platform, account and environment mean something only where accounts are mixed.
    void setAccountColumns(bool shown);
    void setStaleAccounts(const QSet<AccountId> &accounts);

    void choose(int row);

    /// The row that is current and selected, which is what commands are about; -1 if there is none.
    [[nodiscard]] int chosenRow() const;

    /// Takes the focus, with the first row chosen.
    void enter();

    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending

signals:
    void currentChangedRow();
    void selectionCountChanged();
    void opened();
    void contextMenuWanted(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void layOutColumns();
    void sortByNeighbour(int step);
    void forgetIfCurrent(int first, int last);
    void noteCurrent();
    void restoreCurrent();

    CatalogueTable &m_table;
    CatalogueDelegate *m_delegate;
    std::optional<std::pair<AccountId, QString>> m_kept; ///< who is current, during a reset
};

} // namespace console
