#include "ui/pages/catalogueview.h"

#include "ui/pages/cataloguedelegate.h"
#include "ui/pages/catalogueheader.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/text.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ColumnLayout
{
    catalogue::Column column;
    int width;
    bool mixedOnly; ///< shown only while accounts are mixed
};

/// From left to right. What is not listed starts hidden.
constexpr std::array merchantColumns{
    ColumnLayout{catalogue::Platform, 44, true},
    ColumnLayout{catalogue::Name, 216, false},
    ColumnLayout{catalogue::Status, 134, false},
    ColumnLayout{catalogue::AccountLabel, 140, true},
    ColumnLayout{catalogue::RawStatus, 130, false},
    ColumnLayout{catalogue::Type, 116, false},
    ColumnLayout{catalogue::Owner, 150, false},
    ColumnLayout{catalogue::EnvironmentWord, 118, true},
    ColumnLayout{catalogue::Age, 100, false},
    ColumnLayout{catalogue::Id, 210, false},
    ColumnLayout{catalogue::ExternalId, 150, false},
};

/// A connector's name is its processor, the same for many: its merchant comes first.
constexpr std::array connectorColumns{
    ColumnLayout{catalogue::Platform, 44, true},
    ColumnLayout{catalogue::Owner, 164, false},
    ColumnLayout{catalogue::Name, 124, false},
    ColumnLayout{catalogue::Status, 128, false},
    ColumnLayout{catalogue::AccountLabel, 132, true},
    ColumnLayout{catalogue::RawStatus, 130, false},
    ColumnLayout{catalogue::Type, 130, false},
    ColumnLayout{catalogue::EnvironmentWord, 118, true},
    ColumnLayout{catalogue::Age, 100, false},
    ColumnLayout{catalogue::Id, 210, false},
    ColumnLayout{catalogue::ExternalId, 150, false},
};

/// Paygentic names none of its integrations: owner and external id tell them apart.
constexpr std::array integrationColumns{
    ColumnLayout{catalogue::Platform, 44, true},
    ColumnLayout{catalogue::Name, 124, false},
    ColumnLayout{catalogue::Owner, 150, false},
    ColumnLayout{catalogue::ExternalId, 130, false},
    ColumnLayout{catalogue::Status, 124, false},
    ColumnLayout{catalogue::AccountLabel, 132, true},
    ColumnLayout{catalogue::RawStatus, 130, false},
    ColumnLayout{catalogue::Type, 130, false},
    ColumnLayout{catalogue::EnvironmentWord, 118, true},
    ColumnLayout{catalogue::Age, 100, false},
    ColumnLayout{catalogue::Id, 210, false},
};

const std::array<ColumnLayout, catalogue::ColumnCount> &columnsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return merchantColumns;
    case ObjectKind::Connector:
        return connectorColumns;
    case ObjectKind::Integration:
        return integrationColumns;
    }
    Q_UNREACHABLE();
}

} // namespace

CatalogueView::CatalogueView(CatalogueTable &table, QWidget *parent)
    : QTableView(parent), m_table(table), m_delegate(new CatalogueDelegate(this))
{
    const QString plural = pluralTitle(table.kind());
    nameWidget(*this, plural.toLower() + "Table"_L1, tr("%1 table").arg(plural));
    // Before the selection model, which would make some neighbour current instead.
    connect(&table, &CatalogueTable::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetIfCurrent(first, last); });
    connect(&table, &CatalogueTable::modelAboutToBeReset, this, &CatalogueView::noteCurrent);
    setModel(&table);
    connect(&table, &CatalogueTable::modelReset, this, &CatalogueView::restoreCurrent);
    setItemDelegate(m_delegate);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    connect(this, &QTableView::doubleClicked, this, &CatalogueView::opened);
    layOutColumns();
}

void CatalogueView::layOutColumns()
{
    setHorizontalHeader(new CatalogueHeader(this));
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(36);
    header->setAccessibleName(tr("%1 columns").arg(pluralTitle(m_table.kind())));
    int place = 0;
    for (const auto &[column, width, mixedOnly] : columnsOf(m_table.kind())) {
        header->moveSection(header->visualIndex(column), place++);
        header->resizeSection(column, width);
    }
    header->setStretchLastSection(true);
    setSortingEnabled(true);
    sortByColumn(catalogue::Name, Qt::AscendingOrder);
}

void CatalogueView::setAccountColumns(bool shown)
{
    for (const auto &[column, width, mixedOnly] : columnsOf(m_table.kind())) {
        if (mixedOnly)
            setColumnHidden(column, !shown);
    }
}

void CatalogueView::setStaleAccounts(const QSet<AccountId> &accounts)
{
    m_delegate->setStaleAccounts(accounts);
    viewport()->update();
}

void CatalogueView::choose(int row)
{
    const QModelIndex index = m_table.index(row, catalogue::Name);
    setCurrentIndex(index);
    scrollTo(index);
    horizontalScrollBar()->setValue(0);
}

int CatalogueView::chosenRow() const
{
    const int row = currentIndex().row();
    return row >= 0 && selectionModel()->isSelected(currentIndex()) ? row : -1;
}

/// A row that goes takes the choice with it: commands must never aim at a chance neighbour.
void CatalogueView::forgetIfCurrent(int first, int last)
{
    const int row = currentIndex().row();
    if (selectionModel() && row >= first && row <= last)
        selectionModel()->clear();
}

/// The keyboard never makes a row current without choosing it.
QItemSelectionModel::SelectionFlags CatalogueView::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const
{
    const bool key = event && event->type() == QEvent::KeyPress;
    if (key && !(static_cast<const QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier))
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void CatalogueView::enter()
{
    if (m_table.rowCount() == 0)
        return;
    choose(0);
    setFocus();
}

/// Another account's rows come by a reset, now or a little later; an object that both show stays
/// current.
void CatalogueView::noteCurrent()
{
    const auto row = m_table.rowAt(chosenRow());
    m_kept = row ? std::optional(std::pair(row->account, row->id)) : std::nullopt;
}

void CatalogueView::restoreCurrent()
{
    const auto kept = std::exchange(m_kept, std::nullopt);
    const int position = kept ? m_table.positionOf(kept->first, kept->second) : -1;
    if (position >= 0)
        choose(position);
}

QList<int> CatalogueView::selectedRows() const
{
    QList<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int CatalogueView::selectedCount() const
{
    // Rows are selected whole: counting the heights is enough, and quick for a million.
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void CatalogueView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    case Qt::Key_Escape:
        event->ignore(); // the window's, not the keyboard search's
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() & Qt::ShiftModifier)
            break;
        if (m_table.rowCount() > 0)
            choose(event->key() == Qt::Key_Home ? 0 : m_table.rowCount() - 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            return sortByNeighbour(event->key() == Qt::Key_Right ? 1 : -1);
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void CatalogueView::sortByNeighbour(int step)
{
    QHeaderView *header = horizontalHeader();
    int place = header->visualIndex(header->sortIndicatorSection());
    do {
        place = (place + step + header->count()) % header->count();
    } while (isColumnHidden(header->logicalIndex(place)));
    sortByColumn(header->logicalIndex(place), header->sortIndicatorOrder());
}

/// Entered by Tab, some row is chosen at once: a current row that is not selected confuses.
void CatalogueView::focusInEvent(QFocusEvent *event)
{
    const bool entered = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::OtherFocusReason;
    if (chosenRow() < 0 && m_table.rowCount() > 0 && entered)
        choose(0);
    QTableView::focusInEvent(event);
}

void CatalogueView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
        ? visualRect(currentIndex()).bottomLeft()
        : viewport()->mapFromGlobal(event->globalPos());
    emit contextMenuWanted(viewport()->mapToGlobal(place));
}

void CatalogueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        emit currentChangedRow();
}

void CatalogueView::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged();
    const QModelIndex current = currentIndex();
    if (selected.contains(current) || deselected.contains(current))
        emit currentChangedRow();
}

} // namespace console
