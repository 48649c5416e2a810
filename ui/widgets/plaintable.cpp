#include "ui/widgets/plaintable.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/plaindelegate.h"
#include "ui/widgets/tag.h"

#include <QHeaderView>
#include <QKeyEvent>

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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    fitTags();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting)
            m_sized.insert(column);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PlainTable::fitTags);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PlainTable::fitTags);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PlainTable::fitTags);
    connect(this, &QTableView::doubleClicked, this, &PlainTable::opened);
}

void PlainTable::fitColumns()
{
    connect(model(), &QAbstractItemModel::modelReset, this, &PlainTable::fit);
    fit();
}

void PlainTable::fit()
{
    m_fitting = true;
    for (int column = 0; column < m_widths.size(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column),
                                    horizontalHeader()->sectionSizeHint(column) + metrics::medium);
        if (model()->rowCount() > 0 && !m_sized.contains(column))
            setColumnWidth(column, std::min(wanted, m_widths[column] * 3 / 2));
    }
    m_fitting = false;
    fitTags();
}

/// A tag that is cut off says nothing ("Confi…"): its column is as wide as the widest of them.
void PlainTable::fitTags()
{
    const int rows = std::min(model()->rowCount(), mostMeasured);
    for (int column = 0; column < m_widths.size(); ++column) {
        int widest = 0;
        for (int row = 0; row < rows; ++row) {
            const QVariant look = model()->index(row, column).data(PlainDelegate::LookRole);
            if (look.canConvert<Look>())
                widest = std::max(widest, tagWidth(look.value<Look>().word));
        }
        const int wanted = widest + metrics::medium + metrics::small;
        if (widest > 0 && !m_sized.contains(column) && columnWidth(column) < wanted) {
            m_fitting = true;
            setColumnWidth(column, wanted);
            m_fitting = false;
        }
    }
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QTableView::keyPressEvent(event);
}

void PlainTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectRow(0);
    QTableView::focusInEvent(event);
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace console
