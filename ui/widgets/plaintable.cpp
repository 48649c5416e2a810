#include "ui/widgets/plaintable.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/plaindelegate.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tag.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace console {

namespace {

constexpr int mostMeasured = 500; ///< rows

} // namespace

PlainTable::PlainTable(QAbstractItemModel &model, const QList<int> &widths, QWidget *parent)
    : QTableView(parent), m_widths(widths)
{
    setModel(&model);
    setItemDelegate(new PlainDelegate(this));
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setHorizontalHeader(new TableHeader(this));
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column + 1 < this->model()->columnCount())
            m_sized.insert(column);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PlainTable::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PlainTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PlainTable::fitTags);
    connect(this, &QTableView::doubleClicked, this, &PlainTable::opened);
}

void PlainTable::fitColumns()
{
    m_toContent = true;
    fit();
}

/// A tag that is cut off says nothing ("Confi…"): its column is as wide as the widest of them.
int PlainTable::tagRoom(int column) const
{
    const int rows = std::min(model()->rowCount(), mostMeasured);
    int widest = 0;
    for (int row = 0; row < rows; ++row) {
        const QVariant look = model()->index(row, column).data(PlainDelegate::LookRole);
        if (look.canConvert<Look>())
            widest = std::max(widest, tagWidth(look.value<Look>().word));
    }
    return widest > 0 ? widest + metrics::medium + metrics::small : 0;
}

ColumnRoom PlainTable::roomFor(int column) const
{
    const int now = columnWidth(column);
    if (m_sized.contains(column))
        return {now, now};
    const int title = static_cast<const TableHeader *>(horizontalHeader())->roomFor(column);
    const int least = std::max(title, tagRoom(column));
    int wanted = m_widths[column];
    if (m_toContent && model()->rowCount() > 0)
        wanted = std::min(std::max(sizeHintForColumn(column), title), wanted * 3 / 2);
    wanted = std::max(wanted, least);
    // The first column says what a row is.
    return {column == 0 ? wanted : std::max(least, wanted * 3 / 5), wanted};
}

void PlainTable::fit()
{
    QList<ColumnRoom> rooms;
    for (int column = 0; column < m_widths.size(); ++column)
        rooms.append(roomFor(column));
    const QList<int> widths = fittedWidths(rooms, viewport()->width());
    const QScopedValueRollback quiet(m_fitting, true);
    int left = viewport()->width();
    for (int column = 0; column < widths.size(); ++column) {
        const bool last = column + 1 == model()->columnCount(); // takes what is left over
        setColumnWidth(column, last ? std::max(left, widths[column]) : widths[column]);
        left -= widths[column];
    }
}

/// Rows that change in place leave the columns alone, unless a tag would be cut.
void PlainTable::fitTags()
{
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!m_sized.contains(column) && columnWidth(column) < tagRoom(column))
            return fit();
    }
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QTableView::keyPressEvent(event);
}

void PlainTable::chooseRow(int row)
{
    int first = 0;
    while (first < horizontalHeader()->count()
           && isColumnHidden(horizontalHeader()->logicalIndex(first)))
        ++first;
    selectionModel()->setCurrentIndex(model()->index(row, horizontalHeader()->logicalIndex(first)),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
}

void PlainTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        chooseRow(0);
    QTableView::focusInEvent(event);
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace console
