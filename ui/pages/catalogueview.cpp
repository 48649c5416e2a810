#include "ui/pages/catalogueview.h"

#include "ui/pages/cataloguedelegate.h"
#include "ui/pages/catalogueheader.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

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
    ColumnLayout{catalogue::Name, 236, false},
    ColumnLayout{catalogue::Status, 134, false},
    ColumnLayout{catalogue::RawStatus, 130, false},
    ColumnLayout{catalogue::Type, 116, false},
    ColumnLayout{catalogue::Owner, 150, false},
    ColumnLayout{catalogue::EnvironmentWord, 118, true},
    ColumnLayout{catalogue::Age, 100, false},
    ColumnLayout{catalogue::AccountLabel, 150, true},
    ColumnLayout{catalogue::Id, 210, false},
    ColumnLayout{catalogue::ExternalId, 150, false},
};

constexpr std::array linkColumns{
    ColumnLayout{catalogue::Platform, 44, true},
    ColumnLayout{catalogue::Name, 206, false},
    ColumnLayout{catalogue::Owner, 144, false},
    ColumnLayout{catalogue::Status, 134, false},
    ColumnLayout{catalogue::RawStatus, 136, false},
    ColumnLayout{catalogue::Type, 140, false},
    ColumnLayout{catalogue::EnvironmentWord, 118, true},
    ColumnLayout{catalogue::Age, 100, false},
    ColumnLayout{catalogue::AccountLabel, 150, true},
    ColumnLayout{catalogue::Id, 210, false},
    ColumnLayout{catalogue::ExternalId, 150, false},
};

const std::array<ColumnLayout, catalogue::ColumnCount> &columnsOf(ObjectKind kind)
{
    return kind == ObjectKind::Merchant ? merchantColumns : linkColumns;
}

} // namespace

CatalogueView::CatalogueView(CatalogueTable &table, QWidget *parent)
    : QTableView(parent), m_table(table), m_delegate(new CatalogueDelegate(this))
{
    const QString plural = pluralTitle(table.kind());
    nameWidget(*this, plural.toLower() + "Table"_L1, tr("%1 table").arg(plural));
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
}

void CatalogueView::enter()
{
    if (m_table.rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        choose(0);
    setFocus();
}

void CatalogueView::keepCurrentWhile(const std::function<void()> &change)
{
    const CatalogueRow *row = m_table.rowAt(currentIndex().row());
    const auto kept = row ? std::optional(std::pair(row->account, row->id)) : std::nullopt;
    change();
    if (!kept)
        return;
    const int position = m_table.positionOf(kept->first, kept->second);
    if (position >= 0 && position != currentIndex().row())
        choose(position);
}

int CatalogueView::selectedCount() const
{
    return int(selectionModel()->selectedRows().size());
}

void CatalogueView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
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
    if (!currentIndex().isValid() && m_table.rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
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
}

} // namespace console
