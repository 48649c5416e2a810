#include "ui/pages/catalogueview.h"

#include "models/tables/rowruns.h"
#include "models/workflows/catalogueexport.h"
#include "models/workflows/somerows.h"
#include "ui/pages/cataloguedelegate.h"
#include "ui/pages/copiedrows.h"
#include "ui/pages/rowdrag.h"
#include "ui/pages/scrollanchor.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Of more neighbours that a filter hides at once the choice is let go: remembering every row of a
/// whole catalogue by name would take longer than showing it.
constexpr int mostOutOfSight = 20'000;

constexpr int widthStep = 24; // a press of a key

} // namespace

CatalogueView::CatalogueView(CatalogueTable &table, QWidget *parent)
    : QTableView(parent), m_table(table), m_delegate(new CatalogueDelegate(this)),
      m_drag(new RowDrag(*this))
{
    const QString plural = pluralTitle(table.kind());
    nameWidget(*this, plural.toLower() + "Table"_L1, tr("%1 table").arg(plural));
    // Before the selection model, which would make some neighbour current instead.
    connect(&table, &CatalogueTable::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteGoing(first, last); });
    connect(&table, &CatalogueTable::rowsInserted, this, &CatalogueView::chooseAgain);
    connect(&table, &CatalogueTable::modelAboutToBeReset, this, &CatalogueView::noteCurrent);
    setModel(&table);
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
    new ScrollAnchor(table, *this);
    buildHeader();
    connect(&table, &CatalogueTable::settled, this, &CatalogueView::noteBlanks);
    noteBlanks();
    // After the header, which forgets the selection at a reset as well.
    connect(&table, &CatalogueTable::modelReset, this, &CatalogueView::restoreCurrent);
}

void CatalogueView::buildHeader()
{
    setHorizontalHeader(new TableHeader(this));
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(36);
    header->setAccessibleName(tr("%1 columns").arg(pluralTitle(m_table.kind())));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        emit columnMenuWanted(header->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionResized, this, &CatalogueView::noteWidth);
    setSortingEnabled(true);
    setTableLayout(defaultLayout(m_table.kind()));
}

void CatalogueView::setStaleAccounts(const QSet<AccountId> &accounts)
{
    m_delegate->setStaleAccounts(accounts);
    viewport()->update();
}

void CatalogueView::choose(int row)
{
    m_outOfSight.clear();
    const QModelIndex index = m_table.index(row, catalogue::Name);
    // The view's own setCurrentIndex() asks the keyboard: Ctrl+M would take the choice back.
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    horizontalScrollBar()->setValue(0);
}

int CatalogueView::chosenRow() const
{
    const int row = currentIndex().row();
    return row >= 0 && selectionModel()->isSelected(currentIndex()) ? row : -1;
}

ObjectKey CatalogueView::keyOf(int row) const
{
    const QModelIndex index = m_table.index(row, catalogue::Id);
    return {AccountId{index.data(catalogue::AccountRole).toString()},
            index.data(catalogue::SortRole).toString()}; // as the platform has it
}

/// A row that goes takes the choice with it: commands must never aim at a chance neighbour.
void CatalogueView::noteGoing(int first, int last)
{
    if (!selectionModel())
        return;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(first, range.top());
        const int bottom = std::min(last, range.bottom());
        if (bottom - top > mostOutOfSight)
            continue;
        for (int row = top; row <= bottom; ++row)
            m_outOfSight.insert(keyOf(row));
    }
    const int current = currentIndex().row();
    if (current < first || current > last)
        return;
    m_hiddenCurrent = keyOf(current);
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void CatalogueView::chooseAgain()
{
    if (m_outOfSight.isEmpty())
        return;
    QItemSelection shown;
    for (const RowRun &run : runsOf(m_table.positionsOf(m_outOfSight))) {
        shown.append(QItemSelectionRange(m_table.index(run.first, catalogue::Name),
                                         m_table.index(run.last, catalogue::Name)));
        for (int row = run.first; row <= run.last; ++row)
            returnToSight(row);
    }
    selectionModel()->select(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QSet<ObjectKey> CatalogueView::chosenKeys(int most) const
{
    if (selectedCount() + m_outOfSight.size() > most)
        return {};
    QSet<ObjectKey> keys = m_outOfSight;
    const auto rows = selectedRows();
    for (const int row : rows)
        keys.insert(keyOf(row));
    return keys;
}

QStringList CatalogueView::chosenIds() const
{
    QStringList ids;
    const auto rows = selectedRows();
    for (const int row : rows)
        ids.append(keyOf(row).second);
    return ids;
}

void CatalogueView::chooseToo(const QSet<ObjectKey> &keys)
{
    m_outOfSight = keys;
    chooseAgain();
}

void CatalogueView::returnToSight(int row)
{
    const ObjectKey key = keyOf(row);
    m_outOfSight.remove(key);
    if (key != m_hiddenCurrent || currentIndex().isValid())
        return;
    const QModelIndex index = m_table.index(row, catalogue::Name);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void CatalogueView::mousePressEvent(QMouseEvent *event)
{
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        && event->button() == Qt::LeftButton)
        m_outOfSight.clear();
    QTableView::mousePressEvent(event);
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
    m_outOfSight.clear();
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

std::unique_ptr<QMimeData>
CatalogueView::copiedRows(const std::shared_ptr<QTemporaryDir> &folder) const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return nullptr;
    std::sort(chosen.begin(), chosen.end());
    std::vector<qint64> rows;
    for (const QModelIndex &index : chosen)
        rows.push_back(index.row());
    const auto all = std::make_shared<CatalogueExport>(m_table.shownSnapshot());
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return std::make_unique<CopiedRows>(std::make_shared<SomeRows>(all, std::move(rows)), columns,
                                        kindWord(m_table.kind()), folder);
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
        if (control && event->modifiers() & Qt::ShiftModifier)
            return moveSortColumn(event->key() == Qt::Key_Right ? 1 : -1);
        if (control)
            return sortByNeighbour(event->key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift, on many keyboards
    case Qt::Key_Minus:
        if (control)
            return widenSortColumn(event->key() == Qt::Key_Minus ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() == Qt::NoModifier)
            m_outOfSight.clear();
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

/// Past the columns that are not shown, which have no place that one could see.
void CatalogueView::moveSortColumn(int step)
{
    QHeaderView *header = horizontalHeader();
    const int from = header->visualIndex(header->sortIndicatorSection());
    int place = from + step;
    while (place >= 0 && place < header->count() && isColumnHidden(header->logicalIndex(place)))
        place += step;
    if (place >= 0 && place < header->count())
        header->moveSection(from, place);
}

void CatalogueView::widenSortColumn(int steps)
{
    QHeaderView *header = horizontalHeader();
    const int column = header->sortIndicatorSection();
    const int wanted = header->sectionSize(column) + steps * widthStep;
    header->resizeSection(column, std::max(header->minimumSectionSize(), wanted));
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
